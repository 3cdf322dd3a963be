"""The dialogs of accounts, sites, departments, people, deals, visits and tasks; each shows itself and returns."""

from salesdesk.ui.accounts.editors.account_editor import show_account
from salesdesk.ui.accounts.editors.deal_editor import show_deal
from salesdesk.ui.accounts.editors.person_editor import show_person
from salesdesk.ui.accounts.editors.place_editors import show_department, show_site
from salesdesk.ui.accounts.editors.task_editor import show_task
from salesdesk.ui.accounts.editors.visit_editor import show_visit

__all__ = ["show_account", "show_deal", "show_department", "show_person", "show_site", "show_task", "show_visit"]
