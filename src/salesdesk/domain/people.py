"""What a person is to a deal: role, support, contact depth, kinds of contact points and lines."""

import re
import unicodedata
from enum import IntEnum, StrEnum


class Role(StrEnum):
    """Part a person plays in a decision (key persons: decision maker, contact, screener, hidden)."""

    DECISION_MAKER = "dm"
    CONTACT = "cp"
    SCREENER = "sc"
    HIDDEN = "sh"
    CHAMPION = "ch"
    APPROVER = "ap"
    USER = "us"
    OTHER = "no"


class Support(StrEnum):
    """How a person stands towards us; the same discs show the mood of a contact."""

    CHAMPIONS = "pp"
    SUPPORTS = "p"
    NEUTRAL = "0"
    SCEPTICAL = "m"
    OPPOSES = "mm"
    UNKNOWN = "q"


class Depth(IntEnum):
    """Contact depth counted in meetings: not met, once, several (2-3), regular (4-7), close (8+)."""

    NONE = 0
    ONCE = 1
    SEVERAL = 2
    REGULAR = 3
    CLOSE = 4


class Rank(IntEnum):
    """Formal rank, used for the bands of the map; 0 = not known."""

    UNKNOWN = 0
    STAFF = 1
    SECTION = 2
    DEPARTMENT = 3
    EXECUTIVE = 4


class PointKind(StrEnum):
    """Kind of a contact point."""

    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    MAIL = "mail"
    ADDRESS = "address"
    URL = "url"


def depth_of(meetings: int) -> Depth:
    """Contact depth after a number of meetings in person or on screen."""
    for limit, depth in ((8, Depth.CLOSE), (4, Depth.REGULAR), (2, Depth.SEVERAL), (1, Depth.ONCE)):
        if meetings >= limit:
            return depth
    return Depth.NONE


_EXECUTIVE = ("社長", "会長", "取締役", "専務", "常務", "役員", "執行役", "代表", "理事長", "院長")
_DEPARTMENT = ("本部長", "部長", "工場長", "支店長", "所長", "局長", "事務長", "次長")
_SECTION = ("課長", "係長", "室長", "主任", "リーダー", "マネージャ")
_LATIN = (  # whole words: "director" holds "cto"
    (Rank.EXECUTIVE, re.compile(
        r"\b(?:c[efiost]o|coo|president|chair(?:man|woman|person)?|[es]?vp|founder|owner|board|md|partner"
        r"|chief\b.*\bofficer|managing director|director general)\b")),
    (Rank.DEPARTMENT, re.compile(r"\b(?:director|general manager|gm|head)\b")),
    (Rank.SECTION, re.compile(r"\b(?:manager|mgr|supervisor|lead|leader|senior|chief)\b")),
)


def rank_of(title: str) -> Rank:
    """Formal rank read from a title in Japanese or English; UNKNOWN where it is empty."""
    text = unicodedata.normalize("NFKC", title).casefold()
    if not text.strip():
        return Rank.UNKNOWN
    for words, rank in ((_DEPARTMENT[:3], Rank.DEPARTMENT), (_EXECUTIVE, Rank.EXECUTIVE),
                        (_DEPARTMENT, Rank.DEPARTMENT), (_SECTION, Rank.SECTION)):
        if any(word in text for word in words):
            return rank
    return next((rank for rank, words_of_rank in _LATIN if words_of_rank.search(text)), Rank.STAFF)
