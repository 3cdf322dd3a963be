"""How alike two records are, and why: pairs for the user to judge, never to be joined by themselves."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from salesdesk.domain import names
from salesdesk.domain.patterns import later
from salesdesk.domain.text import fold_variants, search_key, variant_key

THRESHOLD = 65  # of 100; below it a pair is not worth a look
SIMILAR = 85.0  # of 100; from here on two spellings look alike
MAIL_PROVIDERS = frozenset((
    "gmail.com", "googlemail.com", "yahoo.co.jp", "yahoo.com", "ymail.ne.jp", "outlook.com", "outlook.jp",
    "hotmail.com", "hotmail.co.jp", "live.jp", "live.com", "msn.com", "icloud.com", "me.com", "mac.com", "aol.com",
    "proton.me", "protonmail.com", "gmx.net", "gmx.de", "web.de", "mail.com", "zoho.com", "docomo.ne.jp",
    "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "ymobile.ne.jp", "rakuten.jp", "nifty.com",
    "biglobe.ne.jp", "so-net.ne.jp", "ocn.ne.jp", "plala.or.jp", "excite.co.jp", "infoseek.jp", "goo.jp", "naver.com",
    "qq.com", "163.com",
))
_SHARED_HOSTS = frozenset((
    "facebook.com", "instagram.com", "x.com", "twitter.com", "linkedin.com", "note.com", "ameblo.jp",
    "sites.google.com", "youtube.com", "wantedly.com", "jimdo.com", "peraichi.com",
))
_SMALL_KANA = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ")
_DIGITS = later(r"\d+")
_NOT_WORDS = later(r"[^\w-]+|(?<!\d)-|-(?!\d)|_")
_BLOCKS = later(r"(?<=\d)(?:丁目|番地?|号|[\u2010-\u2015\u2212\u30fc-])+")
_SHORTEST_PHONE = 8


class Reason(StrEnum):
    """Why two records may be one."""

    SAME_NUMBER = "same_number"
    SAME_NAME = "same_name"
    OTHER_FORM = "other_form"
    VARIANT = "variant"
    SIMILAR_NAME = "similar_name"
    SAME_READING = "same_reading"
    SIMILAR_READING = "similar_reading"
    SAME_MAIL = "same_mail"
    SAME_PHONE = "same_phone"
    SAME_MOBILE = "same_mobile"
    SAME_WEBSITE = "same_website"
    SAME_DOMAIN = "same_domain"
    SAME_ADDRESS = "same_address"
    SAME_ACCOUNT = "same_account"


class Evidence(NamedTuple):
    """One reason with what the two records share; `detail` is empty where the names show it."""

    reason: Reason
    detail: str = ""


class Likeness(NamedTuple):
    """How sure the evidence makes one that two records are one (0-100), strongest reason first."""

    score: int
    evidence: tuple[Evidence, ...] = ()

    @property
    def suggested(self) -> bool:
        """Whether the pair is worth showing."""
        return self.score >= THRESHOLD


@dataclass(frozen=True)
class Card:
    """What a record is recognised by, folded for comparing; `account` is where a person works."""

    id: str
    name: str
    key: str
    variant: str
    reading: str = ""
    phones: frozenset[str] = frozenset()
    mobiles: frozenset[str] = frozenset()
    mails: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    website: str = ""
    number: str = ""
    addresses: frozenset[str] = frozenset()
    account: str = ""
    account_name: str = ""


Alike = Callable[[str, str], float]  # two texts -> 0-100

_ACCOUNT_WEIGHTS: Mapping[Reason, float] = {
    Reason.SAME_NUMBER: 0.97, Reason.SAME_NAME: 0.80, Reason.OTHER_FORM: 0.68, Reason.VARIANT: 0.70,
    Reason.SIMILAR_NAME: 0.40, Reason.SAME_READING: 0.50, Reason.SIMILAR_READING: 0.25, Reason.SAME_MAIL: 0.60,
    Reason.SAME_PHONE: 0.55, Reason.SAME_MOBILE: 0.55, Reason.SAME_WEBSITE: 0.50, Reason.SAME_DOMAIN: 0.35,
    Reason.SAME_ADDRESS: 0.35,
}
_PERSON_WEIGHTS: Mapping[Reason, float] = {
    Reason.SAME_NAME: 0.55, Reason.VARIANT: 0.45, Reason.SIMILAR_NAME: 0.30, Reason.SAME_READING: 0.40,
    Reason.SIMILAR_READING: 0.20, Reason.SAME_MAIL: 0.70, Reason.SAME_MOBILE: 0.55, Reason.SAME_PHONE: 0.25,
    Reason.SAME_DOMAIN: 0.40, Reason.SAME_ACCOUNT: 0.50,
}
_OTHER_NUMBER = 0.4  # two corporate numbers are two companies, whatever else they share
_OTHER_WAYS = 0.9  # a namesake with a mail address and a mobile of their own


def judge_accounts(one: Card, other: Card, alike: Alike) -> Likeness:
    """How alike two accounts are; `alike` compares two folded texts (0-100)."""
    found = [*_company_names(one, other, alike), *_readings(one, other, alike), *_ways(one, other)]
    if one.website and one.website == other.website:
        found.append(Evidence(Reason.SAME_WEBSITE, one.website))
    elif shared := one.domains & other.domains:
        found.append(Evidence(Reason.SAME_DOMAIN, min(shared)))
    if shared := one.addresses & other.addresses:
        found.append(Evidence(Reason.SAME_ADDRESS, min(shared)))
    numbered = bool(one.number and other.number)
    if numbered and one.number == other.number:
        found.append(Evidence(Reason.SAME_NUMBER, one.number))
    return _weigh(found, _ACCOUNT_WEIGHTS, _OTHER_NUMBER if numbered and one.number != other.number else 1.0)


def judge_people(one: Card, other: Card, alike: Alike) -> Likeness:
    """How alike two people are; without a likeness of their names there is none."""
    found = [*_names(one, other, alike), *_readings(one, other, alike)]
    if not found:
        return Likeness(0)
    ways = _ways(one, other)
    if one.account and one.account == other.account:
        ways.append(Evidence(Reason.SAME_ACCOUNT, one.account_name))
    elif shared := one.domains & other.domains:
        ways.append(Evidence(Reason.SAME_DOMAIN, min(shared)))
    apart = one.mails and other.mails and one.mobiles and other.mobiles
    same = one.mails & other.mails or one.mobiles & other.mobiles
    return _weigh(found + ways, _PERSON_WEIGHTS, _OTHER_WAYS if apart and not same else 1.0)


def account_blocks(card: Card) -> Iterator[tuple[str, str]]:
    """What an account must share with another for the two to be compared at all."""
    yield "name", card.variant
    for name, value in (("reading", card.reading), ("number", card.number), ("site", card.website)):
        if value:
            yield name, value
    for name, values in (("phone", card.phones | card.mobiles), ("mail", card.mails), ("domain", card.domains),
                         ("address", card.addresses)):
        for value in values:
            yield name, value


def person_blocks(card: Card) -> Iterator[tuple[str, ...]]:
    """What a person must share with another for the two to be compared: a name alone is not enough."""
    for value in card.mails | card.mobiles:
        yield "way", value
    for name in filter(None, (card.variant, card.reading)):
        for value in (card.account, *card.domains, *card.phones):
            if value:
                yield name, value


def spelling(key: str) -> str:
    """A key with variant kanji and small kana folded: 髙 as 高, ふぃるむ as ふいるむ."""
    return key if key.isascii() else fold_variants(key).translate(_SMALL_KANA)


def website_key(text: str) -> str:
    """The host of a web address without "www."; with its path where many companies share the host."""
    if not text:
        return ""
    plain = search_key(text)
    plain = plain.partition("://")[2] or plain
    host, _, path = plain.partition("/")
    host = host.split(":")[0].removeprefix("www.").strip(". ")
    return f"{host}/{path.strip('/')}" if host in _SHARED_HOSTS and path.strip("/") else host


def domain_key(mail: str) -> str:
    """The domain of a mail address; empty for the providers that anybody uses."""
    domain = mail.rpartition("@")[2].strip(". ")
    return "" if "." not in domain or domain in MAIL_PROVIDERS else domain


def address_key(*parts: str) -> str:
    """An address as compared: 1丁目2番3号 as 1-2-3, no blanks and marks; empty where it names no house."""
    text = _NOT_WORDS.sub("", _BLOCKS.sub("-", variant_key("".join(parts))))
    return text if _DIGITS.search(text) and len(text) > 5 else ""


def phone_keys(keys: set[str]) -> frozenset[str]:
    """Numbers long enough to tell two subscribers apart."""
    return frozenset(key for key in keys if len(key) >= _SHORTEST_PHONE)


def _company_names(one: Card, other: Card, alike: Alike) -> list[Evidence]:
    if one.key == other.key and names.other_form(one.name, other.name):
        forms = names.legal_form(one.name), names.legal_form(other.name)
        return [Evidence(Reason.OTHER_FORM, " / ".join(forms))]
    return _names(one, other, alike)


def _names(one: Card, other: Card, alike: Alike) -> list[Evidence]:
    if one.key == other.key:
        return [Evidence(Reason.SAME_NAME)]
    if one.variant == other.variant:
        return [Evidence(Reason.VARIANT)]
    return _similar(one.variant, other.variant, alike, Reason.SIMILAR_NAME)


def _readings(one: Card, other: Card, alike: Alike) -> list[Evidence]:
    if not (one.reading and other.reading):
        return []
    if one.reading == other.reading:
        return [Evidence(Reason.SAME_READING, one.reading)]
    return _similar(one.reading, other.reading, alike, Reason.SIMILAR_READING)


def _similar(one: str, other: str, alike: Alike, reason: Reason) -> list[Evidence]:
    """Numbers tell namesakes apart: plant 1 and plant 2 are not alike."""
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return []
    return [Evidence(reason)] if alike(one, other) >= SIMILAR else []


def _ways(one: Card, other: Card) -> list[Evidence]:
    found = []
    for reason, mine, theirs in ((Reason.SAME_MAIL, one.mails, other.mails),
                                 (Reason.SAME_MOBILE, one.mobiles, other.mobiles),
                                 (Reason.SAME_PHONE, one.phones, other.phones)):
        if shared := mine & theirs:
            found.append(Evidence(reason, min(shared)))
    return found


def _weigh(found: list[Evidence], weights: Mapping[Reason, float], factor: float) -> Likeness:
    """Every reason takes its share of the doubt that the others leave."""
    doubt = 1.0
    for each in found:
        doubt *= 1 - weights[each.reason]
    ordered = sorted(found, key=lambda each: -weights[each.reason])
    return Likeness(round(100 * (1 - doubt) * factor), tuple(ordered))
