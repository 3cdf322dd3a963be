"""The picture of the map: for which deal, lines and their kinds, vacancies, folded departments, what looks faded."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.people import Role, Support
from salesdesk.domain.relations import STALE_AFTER, LineKind, Trust
from salesdesk.services import accounts, lines, relations
from salesdesk.services import people as people_services
from salesdesk.store.queries.relations import LineRow
from salesdesk.ui import labels
from salesdesk.ui.bar import Bar
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.orgmap.card_item import CardItem
from salesdesk.ui.orgmap.card_note import Note, notes
from salesdesk.ui.orgmap.fold_item import FoldItem
from salesdesk.ui.orgmap.line_item import LabelItem
from salesdesk.ui.orgmap.pane import PeopleMapPane
from salesdesk.ui.orgmap.texts import line
from salesdesk.ui.orgmap.vacancy_item import VacancyItem
from salesdesk.ui.settings import Preferences


class House:
    """An account with two deals, a president, three heads and two clerks, on a map that can be opened."""

    def __init__(self, store):
        self.store = store
        self.preferences = Preferences(language="ja")
        self.context = Context(store, self.preferences, lambda: builders.TODAY)
        self.account = builders.account(store)
        self.small = builders.deal(store, self.account, "スキャン", amount=3_000_000)
        self.big = builders.deal(store, self.account, "複合機", amount=12_000_000)
        self.it = accounts.save_department(store, self.account, None, {"name": "情報システム部"})
        self.help = accounts.save_department(store, self.account, None, {"name": "運用課", "parent_id": self.it})
        self.ids = {}
        for name, rank, boss, department in (
            ("大野", 4, None, None), ("木村", 3, "大野", None), ("佐伯", 3, "大野", self.it),
            ("藤田", 3, "大野", None), ("中村", 2, "佐伯", self.it), ("林", 1, "中村", self.help),
        ):
            self.ids[name] = builders.person(store, self.account, name, rank=rank, department_id=department)
            if boss:
                people_services.set_boss(store, self.ids[name], self.ids[boss])

    def draw(self, one, other, kind=LineKind.INFLUENCE, **values):
        return lines.save_line(self.store, None, {
            "from_id": self.ids[one], "to_id": self.ids[other], "kind": kind, **values})

    def open(self, qtbot, **place) -> PeopleMapPane:
        pane = PeopleMapPane(self.context)
        pane.resize(1190, 688)
        qtbot.addWidget(pane)
        qtbot.addWidget(pane.heading())
        pane.show_place(Place(Screen.PEOPLE_MAP, account_id=self.account, **place))
        pane.show()
        qtbot.waitExposed(pane)
        return pane


@pytest.fixture
def house(store, look):
    return House(store)


def scene_of(pane):
    return pane.view.people_scene


def along(pane, line_id) -> list[QPointF]:
    """Places on a line, none of them on a card."""
    item = next(each for each in scene_of(pane).items() if getattr(each, "row", None) is not None
                and isinstance(each.row, LineRow) and each.row.id == line_id)
    return [item.way.pointAtPercent(part) for part in (0.3, 0.5, 0.7)]


def test_the_weightiest_open_deal_is_chosen_first_and_another_choice_is_remembered(house, qtbot):
    pane = house.open(qtbot)
    assert pane.deal_id() == house.big
    assert [pane.deals.itemData(place) for place in range(pane.deals.count())] == ["", house.big, house.small]
    pane.deals.setCurrentIndex(2)
    pane.deals.activated.emit(2)
    assert pane.deal_id() == house.small
    assert house.context.place.deal_id == house.small
    assert house.open(qtbot).deal_id() == house.small
    pane.deals.setCurrentIndex(0)
    pane.deals.activated.emit(0)
    assert pane.deal_id() == ""
    assert house.open(qtbot).deal_id() == ""


def test_a_place_brings_its_deal_and_with_it_the_account(house, qtbot):
    assert house.open(qtbot, deal_id=house.small).deal_id() == house.small
    other = builders.account(house.store, "北浜商事")
    foreign = builders.deal(house.store, other, "別件")
    pane = house.open(qtbot, deal_id=foreign)
    assert (pane.account_id(), pane.deal_id()) == (house.account, house.small)
    pane.show_place(Place(Screen.PEOPLE_MAP, deal_id=foreign))
    assert (pane.account_id(), pane.deal_id()) == (other, foreign)


def test_an_account_without_deals_has_none_to_choose(house, qtbot):
    other = builders.account(house.store, "北浜商事")
    pane = house.open(qtbot)
    pane.show_place(Place(Screen.PEOPLE_MAP, account_id=other))
    assert pane.deal_id() == ""
    assert pane.deals.isHidden()
    assert pane.tools.only.isHidden()


def test_people_are_shown_as_they_are_in_the_deal(house, qtbot):
    relations.set_role(house.store, house.ids["林"], Role.CHAMPION, house.big, "社内で推進中。厳しいことも言う")
    relations.set_role(house.store, house.ids["林"], Role.USER, house.big)
    relations.set_stand(house.store, house.ids["林"], {"support": Support.CHAMPIONS}, house.big)
    pane = house.open(qtbot)
    found = scene_of(pane).rows[house.ids["林"]]
    assert set(found.roles) == {Role.CHAMPION, Role.USER}
    assert found.person.support is Support.CHAMPIONS
    assert "社内で推進中" in scene_of(pane).spoken(house.ids["林"], builders.TODAY)
    assert labels.label(Role.CHAMPION) in scene_of(pane).spoken(house.ids["林"], builders.TODAY)
    pane = house.open(qtbot, deal_id=house.small)
    assert scene_of(pane).rows[house.ids["林"]].roles == ()


def test_a_line_can_be_met_chosen_and_told(house, qtbot):
    key = house.draw("木村", "藤田", LineKind.INFORMAL, reason="同期入社")
    pane = house.open(qtbot)
    scene = scene_of(pane)
    assert any(scene.line_at(place) == key for place in along(pane, key))
    scene.choose_line(key)
    assert scene.chosen_line() == key
    assert "同期入社" in scene.spoken_line(key)
    lines.delete_line(house.store, key)
    pane.refresh()
    assert (scene.chosen_line(), scene.line_rows) == ("", {})


def test_no_line_and_no_label_covers_a_card(house, qtbot):
    keys = [house.draw("木村", "佐伯"), house.draw("中村", "木村"), house.draw("佐伯", "藤田", LineKind.CONFLICT),
            house.draw("木村", "藤田", LineKind.INFORMAL, reason="同期入社"),
            house.draw("林", "大野", LineKind.INFORMAL)]
    scene = scene_of(house.open(qtbot))
    cards = [scene.card(key).sceneBoundingRect().adjusted(12, 12, -12, -12) for key in house.ids.values()]
    drawn = [item for item in scene.items() if isinstance(getattr(item, "row", None), LineRow)]
    assert {item.row.id for item in drawn} == set(keys)
    for item in drawn:
        assert not any(item.shape().intersects(card) for card in cards), item.row.kind
    labels_of = [item.box for item in scene.items() if isinstance(item, LabelItem) and item.isVisible()]
    assert len(labels_of) >= 3
    assert not any(box.intersects(card) for box in labels_of for card in cards)
    assert not any(a.intersects(b) for number, a in enumerate(labels_of) for b in labels_of[:number])


def test_kinds_of_lines_are_switched_and_remembered(house, qtbot):
    key = house.draw("木村", "藤田", LineKind.CONFLICT)
    pane = house.open(qtbot)
    places = along(pane, key)
    pane.tools.kinds["conflict"].click()
    assert not any(scene_of(pane).line_at(place) for place in places)
    assert house.preferences.map_kinds == "boss influence informal"
    again = house.open(qtbot)
    assert not again.tools.kinds["conflict"].isChecked()
    again.tools.kinds["conflict"].click()
    assert any(scene_of(again).line_at(place) == key for place in places)
    plain = again.view.grab().toImage()
    again.tools.kinds["boss"].click()
    assert again.view.grab().toImage() != plain


def test_a_way_is_pointed_out_and_taken_away(house, qtbot):
    house.draw("中村", "木村")
    pane = house.open(qtbot)
    plain = pane.view.grab().toImage()
    way = [(house.ids[a], house.ids[b]) for a, b in (("林", "中村"), ("中村", "木村"), ("木村", "藤田"))]
    scene_of(pane).show_way(way)
    assert pane.view.grab().toImage() != plain
    scene_of(pane).show_way([])
    assert pane.view.grab().toImage() == plain


def test_a_vacancy_stands_below_whom_to_ask_and_can_be_walked_to(house, qtbot):
    key = relations.save_vacancy(house.store, house.account, None, {
        "role": Role.SCREENER, "name": "購買課の担当者", "reports_to_id": house.ids["木村"], "rank": 1})
    pane = house.open(qtbot)
    scene = scene_of(pane)
    assert isinstance(scene.card(key), VacancyItem)
    assert scene.card(key).pos().y() > scene.card(house.ids["木村"]).pos().y()
    pane.view.setFocus()
    pane.view.choose(house.ids["木村"])
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.current() == key
    spoken = pane.view.accessibleDescription()
    assert "購買課の担当者" in spoken
    assert "木村" in spoken
    assert not scene.may_lead(key, house.ids["林"])


def test_a_department_folds_with_those_below_it_into_one_card(house, qtbot):
    house.draw("林", "木村")
    house.draw("佐伯", "中村")
    pane = house.open(qtbot)
    scene = scene_of(pane)
    scene.fold(frozenset({house.it}))
    card = scene.card(house.it)
    assert isinstance(card, FoldItem)
    assert set(card.folded.people) == {house.ids[name] for name in ("佐伯", "中村", "林")}
    assert scene.card(house.ids["中村"]) is None
    assert {spot.boss_id for spot in scene.picture.spots if spot.id == house.it} == {house.ids["大野"]}
    assert "情報システム部 (3)" in scene.spoken(house.it, builders.TODAY)
    drawn = [item.row for item in scene.items() if isinstance(getattr(item, "row", None), LineRow)]
    assert [(row.from_id, row.to_id) for row in drawn] == [(house.ids["林"], house.ids["木村"])]
    assert card.opener().intersects(card.sceneBoundingRect())
    house.draw("佐伯", "木村", strength=3)
    pane.refresh()
    scene.fold(frozenset({house.it}))
    drawn = [item.row for item in scene.items() if isinstance(getattr(item, "row", None), LineRow)]
    assert [row.strength for row in drawn] == [3], "of two lines between the same cards the stronger one"
    scene.fold(frozenset())
    assert scene.card(house.it) is None
    assert len(scene.picture.spots) == 6


def test_a_vacancy_below_somebody_of_a_folded_department_folds_with_them(house, qtbot):
    key = relations.save_vacancy(house.store, house.account, None, {
        "role": Role.SCREENER, "reports_to_id": house.ids["中村"]})
    pane = house.open(qtbot)
    scene_of(pane).fold(frozenset({house.it}))
    assert scene_of(pane).card(key) is None
    assert set(scene_of(pane).keys()) == {house.it, *(house.ids[name] for name in ("大野", "木村", "藤田"))}


def test_folded_departments_are_remembered(house, qtbot):
    house.preferences.map_folded = house.it
    assert isinstance(scene_of(house.open(qtbot)).card(house.it), FoldItem)


def test_only_the_people_of_the_deal_have_a_card_where_that_is_wanted(house, qtbot):
    relations.set_role(house.store, house.ids["林"], Role.USER, house.big)
    builders.visit(house.store, house.account, house.ids["木村"], deal_id=house.big)
    pane = house.open(qtbot)
    pane.tools.only.click()
    scene = scene_of(pane)
    assert set(scene.keys()) == {house.ids["林"], house.ids["木村"]}
    assert len(scene.people) == 6
    assert house.preferences.map_only_deal
    pane.deals.activated.emit(2)
    assert len(scene.keys()) == 6, "nobody has to do with this deal: everybody stays"
    assert not pane.tools.only.isHidden()


def test_what_was_not_confirmed_for_long_looks_faded(house, qtbot):
    relations.set_role(house.store, house.ids["林"], Role.USER, house.big)
    key = house.draw("木村", "藤田")
    pane = house.open(qtbot)
    scene, card = scene_of(pane), scene_of(pane).card(house.ids["林"])
    fresh = pane.view.grab().toImage()
    before = card.toolTip(), scene.spoken_line(key)
    later = datetime.now().astimezone().date() + timedelta(days=STALE_AFTER + 2)
    house.context.today = lambda: later
    pane.refresh()
    for words, old in zip((card.toolTip(), scene.spoken_line(key)), before, strict=True):
        assert words.startswith(old)
        assert len(words) > len(old)
    assert card.toolTip().splitlines()[-1] in scene.spoken(house.ids["林"], later)
    assert pane.view.grab().toImage() != fresh


def test_meeting_somebody_confirms_what_is_known(house):
    old, today = date(2025, 1, 1), date(2026, 3, 11)
    assert Note("", old).faded(today)
    assert not Note("", None).faded(today)
    assert not Note("", today).faded(today)
    assert notes([], []) == {}


def test_the_line_of_a_card_tells_what_counts_most(house, qtbot):
    scene = scene_of(house.open(qtbot))
    row = scene.rows[house.ids["林"]].person

    def told(note="", **values):
        return line(replace(row, **values), Note(note))

    assert told("見極め役", objection="前回停止", our_tie="同窓", criterion="価格").text == "前回停止"
    assert told("見極め役", our_tie="同窓", criterion="価格").text == "同窓"
    assert told("見極め役", our_tie="同窓", criterion="価格", meetings=1).text == "見極め役"
    assert told(our_tie="同窓", criterion="価格（税抜）。納期", meetings=1).text == "価格"
    assert told(our_tie="同窓", meetings=1).text == "同窓"


def test_the_handle_is_at_the_right_edge(house, qtbot):
    scene = scene_of(house.open(qtbot))
    card = scene.card(house.ids["木村"])
    assert isinstance(card, CardItem)
    box = QRectF(card.pos(), card.box().size())
    assert card.handle().center() == QPointF(box.right(), box.center().y())
    assert card.boundingRect().translated(card.pos()).contains(card.handle())


@pytest.mark.parametrize(("mode", "percent", "language"), [
    ("dark", 130, "en"), ("light", 115, "ja"), ("dark", 90, "ja"), ("light", 130, "ja")])
def test_every_look_draws_lines_vacancies_and_folded_departments(house, qtbot, look, mode, percent, language):
    house.draw("木村", "藤田", LineKind.INFORMAL, reason="同期入社")
    relations.save_vacancy(house.store, house.account, None, {"role": Role.SCREENER})
    house.preferences.map_folded = house.it
    pane = house.open(qtbot)
    look(mode, percent, language)
    QApplication.processEvents()
    image = pane.view.grab().toImage()
    assert not image.isNull()
    cards = [scene_of(pane).card(spot.id) for spot in scene_of(pane).picture.spots]
    boxes = [QRectF(card.pos(), card.box().size()) for card in cards]
    assert len(boxes) == 5
    assert not any(a.intersects(b) for number, a in enumerate(boxes) for b in boxes[:number])


def test_a_person_asked_for_has_a_card_whatever_is_folded_or_left_out(house, qtbot):
    relations.set_role(house.store, house.ids["木村"], Role.USER, house.big)
    house.preferences.map_folded, house.preferences.map_only_deal = house.it, True
    pane = house.open(qtbot, person_id=house.ids["林"])
    assert pane.view.current() == house.ids["林"]
    assert set(scene_of(pane).keys()) == {house.ids["林"], house.ids["木村"]}
    pane.tools.only.click()
    pane.commands.fold(house.it, folded=True)
    pane.show_place(Place(Screen.PEOPLE_MAP, account_id=house.account, person_id=house.ids["林"]))
    assert pane.view.current() == house.ids["林"]
    assert house.preferences.map_folded == ""


def test_the_bar_shows_what_the_map_is_about_and_gives_the_place_back(house, qtbot):
    pane, bar = house.open(qtbot), Bar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_heading(pane.title(), pane.subtitle(), pane.heading())
    assert pane.heading().isVisible()
    assert pane.chooser.currentText() == "東海精密工業 株式会社"
    bar.show_heading("顧客", "› 北浜商事")
    assert pane.heading().isHidden()
    bar.show_heading(pane.title(), pane.subtitle(), pane.heading())
    assert pane.heading().isVisible()
    pane.heading().setParent(None)


def test_trust_that_is_down_and_who_decides_instead_are_told(house, qtbot):
    relations.note_trust(house.store, house.ids["木村"], Trust.SHAKEN, "返事が遅れた", builders.TODAY, builders.TODAY)
    relations.set_delegate(house.store, house.ids["木村"], house.ids["佐伯"], "システムの選定")
    scene = scene_of(house.open(qtbot))
    spoken, tip = scene.spoken(house.ids["木村"], builders.TODAY), scene.card(house.ids["木村"]).toolTip()
    for words in (labels.label(Trust.SHAKEN), "佐伯", "システムの選定"):
        assert words in spoken
        assert words in tip
    assert labels.label(Trust.SHAKEN) not in scene.spoken(house.ids["佐伯"], builders.TODAY)
