"""The table of a pipeline's stages: every input of a stage, its rules, and adding, ordering, removing of both."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from salesdesk.domain.errors import RuleError
from salesdesk.services import stages as services
from salesdesk.store.queries import gates, stages
from salesdesk.store.queries.stages import PipelineRow, StageRow
from salesdesk.ui.context import Context
from salesdesk.ui.gate_texts import short_words
from salesdesk.ui.preferences.stage_grid import StageGrid
from salesdesk.ui.preferences.stage_row import StageEditor
from salesdesk.ui.stage_texts import named_stages, pipeline_name, stage_name
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.ask_text import AskText
from salesdesk.ui.widgets.confirm import Confirm
from salesdesk.ui.widgets.line_edit import ChoiceBox

_NAME = 60


class StageTable(QWidget):
    """Shows one pipeline at a time; whatever is changed is one undo step."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._pipeline_id = ""
        self.editors: list[StageEditor] = []
        self.dialog: QDialog | None = None
        self.pipelines = ChoiceBox([])
        self.pipelines.setAccessibleName(self.tr("Pipeline"))
        self.pipelines.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.pipelines.activated.connect(self._on_pipeline)
        self._which = QWidget()
        self._frame = controls.panel()
        self._frame.setAccessibleName(self.tr("Stages"))
        self._inside = controls.vbox(self._frame, (16, 14, 16, 14), 0)
        self._grid = StageGrid()
        self._inside.addWidget(self._grid)
        self.add_stage = controls.button(self.tr("Stage"), "plus", "ghost", tip=self.tr("Add a stage"))
        self.add_pipeline = controls.button(self.tr("Pipeline"), "plus", "ghost", tip=self.tr("Add a pipeline"))
        self.more = controls.button("", "ellipsis", "ghost", tip=self.tr("More for the pipeline"))
        self._lay_out()
        self.add_stage.clicked.connect(self._on_add_stage)
        self.add_pipeline.clicked.connect(self._on_add_pipeline)
        self.more.clicked.connect(lambda: self._pop(self.pipeline_menu(), self.more))

    def reload(self) -> None:
        """Show the stages anew; what is being typed stays where the stage is still there."""
        rows = self._context.read(stages.of_pipeline, self._pipeline_id)
        self._pipeline_id = rows[0].pipeline_id
        asked = self._context.read(gates.rules)
        if [editor.stage_id for editor in self.editors] != [row.id for row in rows]:
            self._fill(rows)
        for editor, row in zip(self.editors, rows, strict=True):
            editor.show_stage(row)
            editor.rules.set_words(short_words(asked.get(row.id, ())))
        self._show_pipelines()

    def save(self) -> None:
        """Keep every input that was changed."""
        for editor in self.editors:
            self._keep(editor)

    def stage_menu(self, stage_id: str) -> QMenu:
        """What can be done with a stage."""
        rows = self._context.read(stages.of_pipeline, self._pipeline_id)
        row = next(each for each in rows if each.id == stage_id)
        menu = QMenu(self)
        menu.addAction(self.tr("What it asks for…"), partial(self.edit_rules, stage_id))
        menu.addSeparator()
        earlier = menu.addAction(self.tr("Move up"), partial(self._move_stage, stage_id, -1))
        later = menu.addAction(self.tr("Move down"), partial(self._move_stage, stage_id, 1))
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove…"), partial(self._on_remove_stage, row))
        earlier.setEnabled(not row.wins and row.number > 1)
        later.setEnabled(not row.wins and row.number < len(rows) - 1)
        remove.setEnabled(not row.wins)
        return menu

    def pipeline_menu(self) -> QMenu:
        """What can be done with the pipeline shown."""
        rows = self._context.read(stages.pipelines)
        at = next(place for place, row in enumerate(rows) if row.id == self._pipeline_id)
        menu = QMenu(self)
        menu.addAction(self.tr("Rename…"), partial(self._on_rename, rows[at]))
        earlier = menu.addAction(self.tr("Move up"), partial(self._move_pipeline, -1))
        later = menu.addAction(self.tr("Move down"), partial(self._move_pipeline, 1))
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove…"), partial(self._on_remove_pipeline, rows[at]))
        earlier.setEnabled(at > 0)
        later.setEnabled(at < len(rows) - 1)
        remove.setEnabled(len(rows) > 1)
        return menu

    def edit_rules(self, stage_id: str) -> None:
        """Open the editor of what a stage asks for."""
        from salesdesk.ui.preferences.rules_dialog import RulesDialog

        self.save()
        self._open(RulesDialog(self._context, stage_id, self.window()))

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 10)
        which = controls.hbox(self._which, 0, 8)
        which.addWidget(controls.label(self.tr("Pipeline"), 12, tone="text2"))
        which.addWidget(self.pipelines)
        which.addStretch(1)
        column.addWidget(self._which)
        column.addWidget(self._frame)
        foot = controls.hbox(spacing=4)
        for button in (self.add_stage, self.add_pipeline, self.more):
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)

    def _show_pipelines(self) -> None:
        rows = self._context.read(stages.pipelines)
        self.pipelines.set_choices([(row.id, pipeline_name(row)) for row in rows])
        self.pipelines.set_value(self._pipeline_id)
        self._which.setVisible(len(rows) > 1)

    def _fill(self, rows: list[StageRow]) -> None:
        old, self._grid = self._grid, StageGrid()
        self.editors = [self._editor(row) for row in rows]
        self._inside.replaceWidget(old, self._grid)
        old.hide()
        old.deleteLater()
        self._grid.show()

    def _editor(self, row: StageRow) -> StageEditor:
        made = self._grid.add(row)
        made.left.connect(lambda: self._keep(made))
        made.rules_wanted.connect(lambda: self.edit_rules(made.stage_id))
        made.menu_wanted.connect(lambda: self._pop(self.stage_menu(made.stage_id), made.menu))
        return made

    def _keep(self, editor: StageEditor) -> None:
        try:
            changes = editor.changes()
            if changes:
                self._context.attempt(services.save_stages, [{"id": editor.stage_id, **changes}])
        except RuleError as error:
            editor.refuse(error)
            return
        if changes:
            row = next(each for each in self._context.read(stages.all_stages) if each.id == editor.stage_id)
            editor.show_stage(row, saved=True)
            self._context.tell_step()

    def _on_pipeline(self, _place: int) -> None:
        self.save()
        self._pipeline_id = str(self.pipelines.value())
        self.reload()

    def _on_add_stage(self) -> None:
        self.save()
        words = self.tr("Add a stage")
        self._open(AskText(self.window(), words, self.tr("Name"), self._add_stage, limit=_NAME))

    def _add_stage(self, name: str) -> None:
        self._context.run(services.add_stage, self._pipeline_id, name)

    def _on_add_pipeline(self) -> None:
        self.save()
        self._open(AskText(self.window(), self.tr("Add a pipeline"), self.tr("Name"), self._add_pipeline, limit=_NAME))

    def _add_pipeline(self, name: str) -> None:
        made = self._context.run(services.add_pipeline, name)
        if made is not None:
            self._pipeline_id = made
            self.reload()

    def _on_rename(self, row: PipelineRow) -> None:
        ask = AskText(self.window(), self.tr("Rename the pipeline"), self.tr("Name"), lambda name: (
            self._context.run(services.rename_pipeline, row.id, name)), limit=_NAME)
        ask.form.set_values({"text": pipeline_name(row)})
        self._open(ask)

    def _move_stage(self, stage_id: str, by: int) -> None:
        self.save()
        self._context.run(services.move_stage, stage_id, by)

    def _move_pipeline(self, by: int) -> None:
        self._context.run(services.move_pipeline, self._pipeline_id, by)

    def _on_remove_stage(self, row: StageRow) -> None:
        others = [each for each in self._context.read(stages.of_pipeline, row.pipeline_id) if each.id != row.id]
        self._ask_remove(stage_name(row), [row.id], others, lambda to: (
            self._context.run(services.remove_stage, row.id, to, self._context.today())))

    def _on_remove_pipeline(self, row: PipelineRow) -> None:
        every = self._context.read(stages.all_stages)
        here = [each.id for each in every if each.pipeline_id == row.id]
        others = [each for each in every if each.pipeline_id != row.id and not each.wins]
        self._ask_remove(pipeline_name(row), here, others, lambda to: (
            self._context.run(services.remove_pipeline, row.id, to, self._context.today())))

    def _ask_remove(self, name: str, going: list[str], others: list[StageRow],
                    remove: Callable[[str | None], object]) -> None:
        """Ask before something is removed, and where its deals move to."""
        self.save()
        count = self._context.read(stages.in_use, going)
        target = ChoiceBox(self._choices(others))
        places = {each.id: each.position for each in self._context.read(stages.all_stages)}
        before = [each.id for each in others if each.position < places[going[0]]]
        target.set_value(before[-1] if before else others[0].id)
        lines = [self.tr("This can be undone.")]
        extra: QWidget | None = None
        if count:
            lines.insert(0, self.tr("One deal stands there. It moves with its history.") if count == 1 else self.tr(
                "{n} deals stand there, on the board and off it. They move with their history.").format(n=count))
            extra = QWidget()
            row = controls.hbox(extra, 0, 8)
            label = controls.label(self.tr("Move them to"), 13)
            label.setBuddy(target)
            target.setAccessibleName(label.text())
            row.addWidget(label)
            row.addWidget(target, 1)
        question = Confirm(self.tr("Remove {name}?").format(name=name), lines, self.tr("Remove"), self.window(), extra)
        question.accepted.connect(lambda: remove(str(target.value()) if count else None))
        self._open(question)

    def _choices(self, rows: list[StageRow]) -> list[tuple[object, str]]:
        return list(named_stages(rows, self._context.read(stages.pipelines)))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _pop(self, menu: QMenu, button: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
