"""What the visit sheet looks like: its language and the line about confidentiality."""

from PySide6.QtWidgets import QLineEdit

from salesdesk.services import settings
from salesdesk.store.queries import settings as stored
from salesdesk.ui import theme
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.widgets.look_choices import ChipRow


class SheetSection(Section):
    """The language of paper is chosen apart from that of the screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Visit sheet"), self.tr("Holds for every sheet that is printed or saved."))
        frame, column = self.panel()
        frame.setMaximumWidth(theme.px(620))
        self.paper = ChipRow(self.tr("Language on paper"), [
            ("", self.tr("As the screen")), ("ja", "日本語"), ("en", "English")])
        self.form = Form((Field("confidentiality", self.tr("Confidentiality line"),
                                placeholder=self.tr("Confidential: for internal use only")),))
        row = controls.hbox(None, 0, 12)
        row.addWidget(controls.label(self.tr("Language on paper"), 12, tone="text2"))
        row.addWidget(self.paper, 1)
        column.addLayout(row)
        column.addWidget(self.form)
        self.column.addStretch(1)
        self.paper.chosen.connect(self._on_paper_chosen)
        line = self.form.editor("confidentiality")
        assert isinstance(line, QLineEdit)
        line.editingFinished.connect(self.save)
        self.form.submitted.connect(self.save)

    def reload(self) -> None:
        self.paper.set_value(self.context.preferences.paper_language)
        if not self.form.dirty:
            self.form.set_values({"confidentiality": self.context.read(stored.one).confidentiality})

    def save(self) -> None:
        if self.form.dirty and self.form.validate():
            self.form.mark_clean()
            self.context.run(settings.save_setting, "confidentiality", str(self.form.values()["confidentiality"]))

    def _on_paper_chosen(self, language: str) -> None:
        self.context.preferences.paper_language = language
        self.context.preferences.save()
