"""The English words of lists: what rules look at, how they compare, lists the program ships, events, lead classes."""

from enum import Enum

from salesdesk.domain.leads import LeadClass
from salesdesk.domain.lists import About, ListField, ListTest, ReadyMade
from salesdesk.domain.tags import Event
from salesdesk.ui.words import QT_TRANSLATE_NOOP

ABOUTS: dict[Enum, str] = {
    About.ACCOUNTS: QT_TRANSLATE_NOOP("About", "Accounts"),
    About.PEOPLE: QT_TRANSLATE_NOOP("About", "People"),
    About.DEALS: QT_TRANSLATE_NOOP("About", "Deals"),
}
FIELDS: dict[Enum, str] = {
    ListField.NAME: QT_TRANSLATE_NOOP("ListField", "Name"),
    ListField.RANK: QT_TRANSLATE_NOOP("ListField", "Rank"),
    ListField.KIND: QT_TRANSLATE_NOOP("ListField", "Account type"),
    ListField.SEGMENT: QT_TRANSLATE_NOOP("ListField", "Segment"),
    ListField.INDUSTRY: QT_TRANSLATE_NOOP("ListField", "Industry"),
    ListField.LEAD_CLASS: QT_TRANSLATE_NOOP("ListField", "Lead class"),
    ListField.EMPLOYEES: QT_TRANSLATE_NOOP("ListField", "Employees"),
    ListField.ROOM_TO_GROW: QT_TRANSLATE_NOOP("ListField", "Room to grow"),
    ListField.TAG: QT_TRANSLATE_NOOP("ListField", "Tag"),
    ListField.EVENT: QT_TRANSLATE_NOOP("ListField", "Open event"),
    ListField.LAST_CONTACT: QT_TRANSLATE_NOOP("ListField", "Last contact"),
    ListField.DORMANT: QT_TRANSLATE_NOOP("ListField", "Dormant"),
    ListField.NEXT_STEP: QT_TRANSLATE_NOOP("ListField", "Next step set"),
    ListField.OPEN_DEALS: QT_TRANSLATE_NOOP("ListField", "Open deals"),
    ListField.HARD_DATE: QT_TRANSLATE_NOOP("ListField", "Hard deadline"),
    ListField.CHAMPION: QT_TRANSLATE_NOOP("ListField", "Has a champion"),
    ListField.TOLD_LATER: QT_TRANSLATE_NOOP("ListField", "Told us later"),
    ListField.IMPORTED: QT_TRANSLATE_NOOP("ListField", "Came with the last import"),
    ListField.TITLE: QT_TRANSLATE_NOOP("ListField", "Job title"),
    ListField.ROLE: QT_TRANSLATE_NOOP("ListField", "Role"),
    ListField.SUPPORT: QT_TRANSLATE_NOOP("ListField", "Support"),
    ListField.STAGE: QT_TRANSLATE_NOOP("ListField", "Stage"),
    ListField.OUTCOME: QT_TRANSLATE_NOOP("ListField", "Status"),
    ListField.AMOUNT: QT_TRANSLATE_NOOP("ListField", "Amount"),
    ListField.EXPECTED_CLOSE: QT_TRANSLATE_NOOP("ListField", "Expected close"),
}
TESTS: dict[Enum, str] = {
    ListTest.IS: QT_TRANSLATE_NOOP("ListTest", "is"),
    ListTest.IS_NOT: QT_TRANSLATE_NOOP("ListTest", "is not"),
    ListTest.CONTAINS: QT_TRANSLATE_NOOP("ListTest", "contains"),
    ListTest.EMPTY: QT_TRANSLATE_NOOP("ListTest", "is not known"),
    ListTest.NOT_EMPTY: QT_TRANSLATE_NOOP("ListTest", "is known"),
    ListTest.AT_LEAST: QT_TRANSLATE_NOOP("ListTest", "at least"),
    ListTest.AT_MOST: QT_TRANSLATE_NOOP("ListTest", "at most"),
    ListTest.WITHIN_DAYS: QT_TRANSLATE_NOOP("ListTest", "within the next days"),
    ListTest.OLDER_DAYS: QT_TRANSLATE_NOOP("ListTest", "more days ago than"),
    ListTest.YES: QT_TRANSLATE_NOOP("ListTest", "yes"),
    ListTest.NO: QT_TRANSLATE_NOOP("ListTest", "no"),
}
READY_MADE: dict[Enum, str] = {
    ReadyMade.HOT: QT_TRANSLATE_NOOP("ReadyMade", "Hot"),
    ReadyMade.DORMANT: QT_TRANSLATE_NOOP("ReadyMade", "Dormant"),
    ReadyMade.NO_STEP: QT_TRANSLATE_NOOP("ReadyMade", "No next step"),
    ReadyMade.TOLD_LATER: QT_TRANSLATE_NOOP("ReadyMade", "Told us later"),
    ReadyMade.COMPLAINT: QT_TRANSLATE_NOOP("ReadyMade", "Complaint open"),
    ReadyMade.CROSS_SELL: QT_TRANSLATE_NOOP("ReadyMade", "Cross-sell"),
    ReadyMade.ROOM: QT_TRANSLATE_NOOP("ReadyMade", "Room to grow"),
    ReadyMade.IMPORTED: QT_TRANSLATE_NOOP("ReadyMade", "Last imported"),
}
EVENTS: dict[Enum, str] = {
    Event.COMPLAINT: QT_TRANSLATE_NOOP("Event", "Complaint"),
    Event.CROSS_SELL: QT_TRANSLATE_NOOP("Event", "Cross-sell"),
    Event.LOST: QT_TRANSLATE_NOOP("Event", "Lost"),
}
LEAD_CLASSES: dict[Enum, str] = {
    LeadClass.LEAD: QT_TRANSLATE_NOOP("LeadClass", "Lead"),
    LeadClass.PROSPECT: QT_TRANSLATE_NOOP("LeadClass", "Prospect"),
    LeadClass.MQL: QT_TRANSLATE_NOOP("LeadClass", "MQL"),
    LeadClass.SAL: QT_TRANSLATE_NOOP("LeadClass", "SAL"),
    LeadClass.SQL: QT_TRANSLATE_NOOP("LeadClass", "SQL"),
}
ALL = (ABOUTS, FIELDS, TESTS, READY_MADE, EVENTS, LEAD_CLASSES)
