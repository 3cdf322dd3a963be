"""Text as people type and paste it: cleaned for storing, folded for searching."""

import re
import unicodedata
from dataclasses import dataclass

_CONTROL = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_ACCENTED = re.compile(r"([a-z])[\u0300-\u036f]+")
_STROKED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_TO_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
_TO_KATAKANA = {small: large for large, small in _TO_HIRAGANA.items()}

# Old, new and merely different shapes of the kanji that family and place names are written with.
_VARIANT_GROUPS = (
    "高髙", "崎﨑嵜碕", "浜濱濵", "辺邊邉", "斉斎齊齋", "沢澤", "広廣", "桜櫻", "国國", "島嶋嶌", "吉𠮷",
    "富冨", "峰峯", "条條", "竜龍", "滝瀧",
    "学學", "栄榮", "浅淺", "塩鹽", "豊豐", "関關", "実實", "徳德", "真眞", "恵惠", "黒黑", "横橫", "万萬",
    "与與", "会會", "円圓", "鉄鐵銕",
    "県縣", "区區", "剣劍劔", "応應", "検檢", "総總", "薬藥", "証證", "鶏鷄", "桧檜", "曽曾", "芦蘆", "瀬瀨",
    "青靑", "館舘", "野埜", "松枩",
    "内內", "緑綠", "寿壽", "庄莊荘", "彦彥", "静靜", "礼禮", "弥彌", "亀龜",
)
_VARIANTS = str.maketrans({shape: group[0] for group in _VARIANT_GROUPS for shape in group[1:]})


@dataclass(frozen=True)
class Cleaned:
    """A text fit for storing and what had to change: nul, control, surrogate, cut."""

    text: str
    notes: tuple[str, ...] = ()


def clean_text(value: str, limit: int) -> Cleaned:
    """The text in NFC without NUL, control characters (line break and tab stay) and lone surrogates.

    Blanks around it go without a note; what is longer than `limit` characters is cut.
    """
    notes: list[str] = []
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    for note, pattern in (("nul", re.compile("\0")), ("control", _CONTROL), ("surrogate", _SURROGATE)):
        text, changed = pattern.subn("", text)
        notes += [note] if changed else []
    text = unicodedata.normalize("NFC", text).strip()
    if len(text) > limit:
        text = text[:limit].rstrip()
        notes.append("cut")
    return Cleaned(text, tuple(notes))


def to_hiragana(text: str) -> str:
    """Katakana as hiragana; the long-vowel mark stays."""
    return text.translate(_TO_HIRAGANA)


def to_katakana(text: str) -> str:
    """Hiragana as katakana."""
    return text.translate(_TO_KATAKANA)


def search_key(text: str) -> str:
    """What two spellings of one thing share: width, case, accents, kana kind and blanks are folded."""
    if text.isascii():
        return " ".join(text.lower().split())
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    bare = _ACCENTED.sub(r"\1", unicodedata.normalize("NFD", _INVISIBLE.sub("", folded)))
    composed = unicodedata.normalize("NFKC", bare.translate(_STROKED))
    return " ".join(to_hiragana(composed).split())


def variant_key(text: str) -> str:
    """The search key with variant kanji folded too (髙 as 高); for finding only, never for telling apart."""
    return fold_variants(search_key(text))


def fold_variants(key: str) -> str:
    """A key with its variant kanji folded; what else differs between two spellings is folded in it already."""
    return key if key.isascii() else key.translate(_VARIANTS)
