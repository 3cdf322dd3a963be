"""A key-person map to test on: a pane over a real store, a real mouse and keys."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.services import people as people_services
from salesdesk.store.queries import activities, people
from salesdesk.store.queries import relations as map_rows
from salesdesk.ui.context import Context
from salesdesk.ui.orgmap.pane import PeopleMapPane
from salesdesk.ui.settings import Preferences

LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton


class Desk:
    """An account with a president, two heads and a clerk, shown on the map."""

    def __init__(self, store, qtbot):
        self.store = store
        self.context = Context(store, Preferences(language="ja"), lambda: builders.TODAY)
        self.said, self.asked, self.gone = [], [], []
        self.context.said.connect(self.said.append)
        self.context.asked.connect(self.asked.append)
        self.context.went.connect(self.gone.append)
        self.account = builders.account(store)
        self.ids = {
            "president": self._person("大野", "代表取締役社長", role="ap"),
            "head": self._person("木村", "管理本部長", role="dm", power=3),
            "it": self._person("佐伯", "情報システム部長", role="sc"),
            "clerk": self._person("田中", "総務課長", role="cp"),
        }
        people_services.set_boss(store, self.ids["head"], self.ids["president"])
        people_services.set_boss(store, self.ids["clerk"], self.ids["head"])
        self.pane = PeopleMapPane(self.context)
        self.pane.resize(1190, 688)
        qtbot.addWidget(self.pane)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.view = self.pane.view
        self.view.setFocus()

    def _person(self, family, title, **values):
        return builders.person(self.store, self.account, family, "隆", title=title, **values)

    def row(self, who):
        with self.store.read() as conn:
            found = people.one(conn, self.ids[who])
        assert found is not None
        return found

    def tasks(self):
        with self.store.read() as conn:
            return activities.tasks(conn, account_id=self.account)

    def middle(self, who) -> QPoint:
        card = self.view.people_scene.card(self.ids[who])
        return self.view.mapFromScene(card.sceneBoundingRect().center())

    def mouse(self, kind, place, button=LEFT, keys=Qt.KeyboardModifier.NoModifier):
        buttons = NO_BUTTON if kind is QEvent.Type.MouseButtonRelease else LEFT
        port = self.view.viewport()
        event = QMouseEvent(kind, QPointF(place), QPointF(port.mapToGlobal(place)), button, buttons, keys)
        QApplication.sendEvent(port, event)

    def drag(self, who, to: QPoint):
        start = self.middle(who)
        self.mouse(QEvent.Type.MouseButtonPress, start)
        self.mouse(QEvent.Type.MouseMove, start + QPoint(30, 10), NO_BUTTON)
        self.mouse(QEvent.Type.MouseMove, to, NO_BUTTON)
        self.mouse(QEvent.Type.MouseButtonRelease, to)

    def on_map(self, key) -> QPoint:
        """The middle of any card."""
        card = self.view.people_scene.card(self.ids.get(key, key))
        return self.view.mapFromScene(card.sceneBoundingRect().center())

    def lines(self):
        with self.store.read() as conn:
            return map_rows.lines(conn, self.account)

    def vacant(self):
        with self.store.read() as conn:
            return map_rows.vacant(conn, self.account)

    def pull(self, start: QPoint, end: QPoint, *, keys=Qt.KeyboardModifier.NoModifier, button=LEFT, release=True):
        """Press, pull and let go at places of the viewport."""
        self.mouse(QEvent.Type.MouseButtonPress, start, button, keys)
        for step in (0.3, 0.7, 1.0):
            self.mouse(QEvent.Type.MouseMove, start + (end - start) * step, NO_BUTTON, keys)
        if release:
            self.mouse(QEvent.Type.MouseButtonRelease, end, button, keys)

    def click(self, place: QPoint, keys=Qt.KeyboardModifier.NoModifier):
        self.mouse(QEvent.Type.MouseButtonPress, place, LEFT, keys)
        self.mouse(QEvent.Type.MouseButtonRelease, place, LEFT, keys)

    def dot(self, who) -> QPoint:
        """The dot of a card a line is drawn from."""
        return self.view.mapFromScene(self.view.people_scene.card(self.ids[who]).handle().center())

    def menu(self):
        """The menu that is open."""
        return QApplication.activePopupWidget()
