"""Handing out and erasing a person from the screen."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

import builders
from salesdesk.services import personal
from salesdesk.store.queries import people
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.personal import dialogs, paper
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.confirm import Confirm
from salesdesk.ui.words import words_of


@pytest.fixture
def context(store, look, qapp):
    return Context(store, Preferences(language="en"), lambda: builders.TODAY)


@pytest.fixture
def somebody(store):
    account = builders.account(store)
    key = builders.person(store, account, note="<b>太字</b><img src='file:///etc/passwd'>")
    builders.visit(store, account, key)
    return key


def test_erasing_says_what_will_happen_and_asks(context, somebody, store, qtbot):
    said, changed = [], []
    context.said.connect(said.append)
    context.changed.connect(lambda changes, _who: changed.append(changes.tables))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialogs.show_erase(context, Request(Ask.ERASE_PERSON, id=somebody), window)
    question = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Confirm) and each.isVisible())
    assert "木村 隆" in question.windowTitle()
    question.reject()
    assert context.read(people.one, somebody) is not None
    dialogs.show_erase(context, Request(Ask.ERASE_PERSON, id=somebody), window)
    question = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Confirm) and each.isVisible())
    question.deed.click()
    assert context.read(people.one, somebody) is None
    assert "person" in changed[0]
    assert not said[0].undo
    assert store.next_undo() is None


def test_both_files_are_written_and_named(context, somebody, tmp_path):
    said = []
    context.said.connect(said.append)
    dialogs.export(context, somebody, tmp_path)
    assert {path.name for path in tmp_path.iterdir() if path.suffix in {".json", ".pdf"}} == {
        "木村 隆.json", "木村 隆.pdf"}
    assert "木村 隆.pdf" in said[0].text


@pytest.mark.parametrize("language", ["ja", "en"])
def test_texts_are_plain_and_nothing_is_loaded(context, somebody, store, language):
    document = paper.document(personal.held(store, somebody), words_of(language))
    text = document.toPlainText()
    assert "<b>太字</b><img" in text
    assert "課題を確認した" in text
    loaded = document.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/passwd"))
    assert (loaded.width(), loaded.height()) == (1, 1)
