"""The English words of the reasons why two records may be one."""

from enum import Enum

from salesdesk.domain.duplicates import Reason
from salesdesk.ui.words import QT_TRANSLATE_NOOP

REASONS: dict[Enum, str] = {
    Reason.SAME_NUMBER: QT_TRANSLATE_NOOP("Reason", "Same corporate number"),
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Reason", "Same name"),
    Reason.OTHER_FORM: QT_TRANSLATE_NOOP("Reason", "Only the legal form differs"),
    Reason.VARIANT: QT_TRANSLATE_NOOP("Reason", "Only the shape of a character differs"),
    Reason.SIMILAR_NAME: QT_TRANSLATE_NOOP("Reason", "Similar name"),
    Reason.SAME_READING: QT_TRANSLATE_NOOP("Reason", "Same reading"),
    Reason.SIMILAR_READING: QT_TRANSLATE_NOOP("Reason", "Similar reading"),
    Reason.SAME_MAIL: QT_TRANSLATE_NOOP("Reason", "Same e-mail"),
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("Reason", "Same phone"),
    Reason.SAME_MOBILE: QT_TRANSLATE_NOOP("Reason", "Same mobile"),
    Reason.SAME_WEBSITE: QT_TRANSLATE_NOOP("Reason", "Same website"),
    Reason.SAME_DOMAIN: QT_TRANSLATE_NOOP("Reason", "Same mail domain"),
    Reason.SAME_ADDRESS: QT_TRANSLATE_NOOP("Reason", "Same address"),
    Reason.SAME_ACCOUNT: QT_TRANSLATE_NOOP("Reason", "Same company"),
}
