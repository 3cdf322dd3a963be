"""The dialogs of a site and of a department."""

from PySide6.QtWidgets import QWidget

from salesdesk.services import accounts as services
from salesdesk.store.queries import accounts
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.editors.points_editor import PointsEditor
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets.form import Field


class SiteEditor(EditorDialog):
    """A branch, plant or office with its contact points."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"site:{request.id}:{request.account_id}", 560)
        self._id, self._account_id = request.id, request.account_id
        row = next((site for site in context.read(accounts.sites, request.account_id) if site.id == request.id), None)
        self.set_title(self.tr("Edit site") if row else self.tr("New site"), row.name if row else "")
        column = self.add_column()
        self.add_form(column, [
            Field("name", self.tr("Site"), required=True, placeholder=self.tr("Head office")),
            Field("note", self.tr("Note"), "multiline", limit=2000)])
        self.points = PointsEditor(self.tr("Contact points"))
        column.addWidget(self.points)
        if row is not None:
            self.points.set_rows(context.read(accounts.points, site_id=row.id))
        self.fill({"name": row.name, "note": row.note} if row else {"name": request.text})

    def store(self, values: dict[str, object]) -> None:
        points = self.points.points() if self.points else None
        self.context.attempt(services.save_site, self._account_id, self._id or None, values, points)


class DepartmentEditor(EditorDialog):
    """A department, the one above it and the part it plays."""

    def __init__(self, context: Context, request: Request, parent: QWidget | None) -> None:
        super().__init__(context, parent, f"department:{request.id}:{request.account_id}", 520)
        self._id, self._account_id = request.id, request.account_id
        known = context.read(accounts.departments, request.account_id)
        row = next((department for department in known if department.id == request.id), None)
        self.set_title(self.tr("Edit department") if row else self.tr("New department"), row.name if row else "")
        above = choices.of_rows((each.id, each.name) for each in known if each.id != request.id)
        sites = choices.of_rows((site.id, site.name) for site in context.read(accounts.sites, request.account_id))
        self.add_form(self.add_column(), [
            Field("name", self.tr("Department"), required=True),
            Field("parent_id", self.tr("Part of"), "choice", choices=above),
            Field("site_id", self.tr("Site"), "choice", choices=sites),
            Field("role", self.tr("Its part in decisions"), "multiline", limit=1000)])
        self.fill({"name": row.name, "parent_id": row.parent_id, "site_id": row.site_id, "role": row.role}
                  if row else {"name": request.text})

    def store(self, values: dict[str, object]) -> None:
        self.context.attempt(services.save_department, self._account_id, self._id or None, values)


def show_site(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the site `request.id` of `request.account_id`, or of a new one."""
    SiteEditor(context, request, parent).present()


def show_department(context: Context, request: Request, parent: QWidget | None) -> None:
    """Show the dialog of the department `request.id` of `request.account_id`, or of a new one."""
    DepartmentEditor(context, request, parent).present()
