"""Names of companies and people, and the keys under which two spellings meet."""

import re
import unicodedata

from salesdesk.domain.patterns import later
from salesdesk.domain.text import search_key

_CORPORATION = "株式会社"
_IN_BRACKETS = {
    "株": _CORPORATION, "有": "有限会社", "同": "合同会社", "資": "合資会社", "名": "合名会社", "相": "相互会社",
    "一社": "一般社団法人", "公社": "公益社団法人", "一財": "一般財団法人", "公財": "公益財団法人", "社": "社団法人",
    "財": "財団法人", "医": "医療法人", "学": "学校法人", "福": "社会福祉法人", "宗": "宗教法人", "独": "独立行政法人",
    "特非": "特定非営利活動法人", "監": "監査法人", "税": "税理士法人", "弁": "弁護士法人",
}
_JAPANESE_FORMS = (
    "特例有限会社", *dict.fromkeys(_IN_BRACKETS.values()), "合資会社", "医療法人社団", "医療法人財団", "社会医療法人",
    "地方独立行政法人", "国立大学法人", "公立大学法人", "国立研究開発法人", "npo法人", "認定npo法人", "司法書士法人",
    "行政書士法人", "特許業務法人", "社会保険労務士法人", "農事組合法人", "有限責任事業組合",
)
_LATIN_FORMS = {
    r"co\.?[ ,]*(?:ltd|limited)": "Co., Ltd.", r"(?:company|corporation),? (?:ltd|limited)": "Co., Ltd.",
    r"pty\.?[ ,]*(?:ltd|limited)": "Pty Ltd", r"pte\.?[ ,]*(?:ltd|limited)": "Pte. Ltd.",
    r"kabushiki[ -]?(?:kaisha|gaisha)": "K.K.", r"godo[ -]?(?:kaisha|gaisha)": "G.K.",
    r"yugen[ -]?(?:kaisha|gaisha)": "Y.K.", r"k\.?k": "K.K.", r"g\.?k": "G.K.", r"y\.?k": "Y.K.",
    r"inc": "Inc.", r"incorporated": "Inc.", r"corp": "Corp.", r"corporation": "Corp.",
    r"l\.?l\.?c": "LLC", r"l\.?l\.?p": "LLP", r"p\.?l\.?c": "PLC", r"l\.?p": "LP", r"ltd": "Ltd.", r"limited": "Ltd.",
    r"(?:& ?|and )?co": "Co.", r"(?:& ?|and )?company": "Company", r"gmbh(?: ?& ?co\.? ?k\.?g)?": "GmbH", r"ag": "AG",
    r"s\.?a\.?r\.?l": "SARL", r"s\.?a\.?s": "SAS", r"s\.?a": "SA", r"b\.?v": "BV", r"n\.?v": "NV", r"s\.?e": "SE",
    r"s\.p\.a": "S.p.A.", r"a/s": "A/S",
}
_OPEN, _CLOSE = r"[(\[〔【]", r"[)\]〕】]"
_WORDS = "|".join(sorted(map(re.escape, _JAPANESE_FORMS), key=len, reverse=True))
_JAPANESE = rf"(?:(?P<word>{_WORDS})|{_OPEN} ?(?P<short>{'|'.join(_IN_BRACKETS)}) ?{_CLOSE})"
_IN_FRONT = later(rf"^{_JAPANESE}[ ・,.]*")
_BEHIND = later(rf"[ ・,.]*{_JAPANESE}$")
_LATIN = [(later(rf"(?:[ ,.]+|(?<=[^\x00-\x7f]))\(?{form}\)?[., ]*$"), name)
          for form, name in _LATIN_FORMS.items()]
_LONGEST_NAME, _MOST_FORMS = 250, 4  # beyond these it is a pasted text, not a name
_MARKS = later(r"[\s・·･.,'’‘`\"“”\-‐‑‒–—―−]")

_JAPANESE_LETTER = later(r"[\u3005-\u3007\u3041-\u309f\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
                              r"\uff66-\uff9f\U00020000-\U0003ffff]")  # fmt: skip
_EXTENSION = later(r"(?:\(?\s*(?:内線|ext(?:ension|n)?\.?|(?<=[\d )])x)|[;#])[:.\s]*\d*\)?.*$")
_COUNTRY = later(r"^\(?(?:\+|00|010)\s*-?81\)?[\s.-]*(?:\(0\))?[\s.-]*0?")


def _strip_once(name: str) -> tuple[str, str]:
    for pattern in (_IN_FRONT, _BEHIND):
        if (found := pattern.search(name)) and (rest := name[: found.start()] + name[found.end() :]):
            return rest, found["word"] or _IN_BRACKETS[found["short"]]
    last = name.rstrip("., ").removesuffix(")")[-1:]
    for pattern, form in _LATIN if last.isascii() and last.isalpha() else ():
        if (found := pattern.search(name)) and (rest := name[: found.start()]):
            return rest, form
    return name, ""


def _strip_forms(name: str) -> tuple[str, list[str]]:
    rest = search_key(name)
    forms: list[str] = []
    while len(rest) <= _LONGEST_NAME and len(forms) < _MOST_FORMS and (step := _strip_once(rest))[1]:
        rest = step[0].strip()
        forms.append(step[1])
    return rest, forms


def company_key(name: str) -> str:
    """The key two spellings of one company share: without legal form, width, case, kana kind, blanks and marks.

    Never equal for names that merely look alike (髙/高, ソニー/ソニ); empty only for an empty name.
    """
    rest, _ = _strip_forms(name)
    return _MARKS.sub("", rest) or search_key(name)


def legal_form(name: str) -> str:
    """The legal form written in the name in its long Japanese or usual English shape; empty where there is none."""
    _, forms = _strip_forms(name)
    return forms[0].replace("npo", "NPO") if forms else ""


def other_form(one: str, other: str) -> bool:
    """Whether two names say two legal forms that no company has at once.

    "Co., Ltd." is how 株式会社 writes itself in English, so forms of two languages do not contradict each other.
    """
    forms = legal_form(one), legal_form(other)
    return all(forms) and forms[0] != forms[1] and looks_japanese(forms[0]) == looks_japanese(forms[1])


def looks_japanese(text: str) -> bool:
    """Whether kana or kanji occur in the text."""
    return bool(_JAPANESE_LETTER.search(text))


def person_key(family: str, given: str) -> str:
    """The key two spellings of one person's name share; kanji variants stay different."""
    return _MARKS.sub("", search_key(family) + search_key(given))


def full_name(family: str, given: str, *, japanese: bool) -> str:
    """Family name first in Japanese or where the name is written in Japanese, else given name first."""
    family, given = family.strip(), given.strip()
    family_first = japanese or looks_japanese(family + given)
    return " ".join(part for part in ((family, given) if family_first else (given, family)) if part)


def split_name(full: str) -> tuple[str, str]:
    """Family and given name of one typed text; without a blank it is all family name.

    "髙橋 一郎" and "Takahashi, Ichiro" begin with the family name, "Ichiro Takahashi" ends with it.
    """
    text = " ".join(full.split())
    family, comma, given = text.replace("、", ",").partition(",")
    if comma and not looks_japanese(text):
        return family.strip(), given.strip()
    if looks_japanese(text):
        family, _, given = text.partition(" ")
        return family, given
    given, _, family = text.rpartition(" ")
    return family, given


def reading_key(text: str) -> str:
    """A reading in hiragana without blanks and dots, whatever kana it was typed in."""
    return _MARKS.sub("", search_key(text))


def phone_key(text: str) -> str:
    """The digits of a phone number as dialled inside Japan: +81 becomes 0, an extension is left out."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    national = _COUNTRY.sub("0", _EXTENSION.sub("", plain))
    return "".join(char for char in national if char in "0123456789")


def mail_key(text: str) -> str:
    """A mail address as compared: without "mailto:", name and angle brackets, in small letters."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip().removeprefix("mailto:")
    inner = re.search(r"<([^<>]*)>", plain)
    return (inner[1] if inner else plain).strip()
