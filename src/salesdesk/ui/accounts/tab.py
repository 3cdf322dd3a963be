"""What every tab of an account's page is."""

from PySide6.QtWidgets import QWidget

from salesdesk.ui.accounts.page_data import AccountPageData


class TabWidget(QWidget):
    """A part of the page that shows what was read."""

    def show_page(self, data: AccountPageData) -> None:
        """Show an account."""
        raise NotImplementedError
