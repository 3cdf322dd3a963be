"""The words of what follows an order, and of the reminders the program writes by itself."""

from enum import Enum

from salesdesk.domain.orders import FollowUp, OrderState, StepKind
from salesdesk.ui.words import QT_TRANSLATE_NOOP

STEPS: dict[Enum, str] = {
    StepKind.PROCESSING: QT_TRANSLATE_NOOP("StepKind", "Order processing"),
    StepKind.DELIVERY: QT_TRANSLATE_NOOP("StepKind", "Delivery"),
    StepKind.INVOICE: QT_TRANSLATE_NOOP("StepKind", "Invoice"),
    StepKind.REVENUE: QT_TRANSLATE_NOOP("StepKind", "Revenue"),
    StepKind.COLLECTION: QT_TRANSLATE_NOOP("StepKind", "Collection"),
}
FOLLOW_UPS: dict[Enum, str] = {
    FollowUp.REASSURE: QT_TRANSLATE_NOOP("FollowUp", "Reassure the decision"),
    FollowUp.CASE: QT_TRANSLATE_NOOP("FollowUp", "Ask for a case"),
    FollowUp.REFERRAL: QT_TRANSLATE_NOOP("FollowUp", "Ask for a referral"),
}
STATES: dict[Enum, str] = {
    OrderState.NEW: QT_TRANSLATE_NOOP("OrderState", "Begun"),
    OrderState.RUNNING: QT_TRANSLATE_NOOP("OrderState", "In progress"),
    OrderState.WAITING: QT_TRANSLATE_NOOP("OrderState", "Waiting for the money"),
    OrderState.CLOSED: QT_TRANSLATE_NOOP("OrderState", "Closed"),
}
TASKS: dict[Enum, str] = {
    StepKind.PROCESSING: QT_TRANSLATE_NOOP("OrderTask", "Process the order"),
    StepKind.DELIVERY: QT_TRANSLATE_NOOP("OrderTask", "Deliver"),
    StepKind.INVOICE: QT_TRANSLATE_NOOP("OrderTask", "Send the invoice"),
    StepKind.REVENUE: QT_TRANSLATE_NOOP("OrderTask", "Book the revenue"),
    StepKind.COLLECTION: QT_TRANSLATE_NOOP("OrderTask", "See that the money is in"),
    FollowUp.REASSURE: QT_TRANSLATE_NOOP("OrderTask", "Ask how it runs, and confirm that the decision was right"),
    FollowUp.CASE: QT_TRANSLATE_NOOP("OrderTask", "Ask to tell of it as a case"),
    FollowUp.REFERRAL: QT_TRANSLATE_NOOP("OrderTask", "Ask for a referral"),
}
ALL = (STEPS, FOLLOW_UPS, STATES)
