"""The address a contact point is opened under: mail, phone, web page or map; nothing else is ever opened."""

import re
from urllib.parse import quote, urlsplit

from salesdesk.domain.people import PointKind

SCHEMES = frozenset({"https", "http", "mailto", "tel"})
_MAP = "https://www.openstreetmap.org/search?query="
_PHONE = re.compile(r"[^0-9+*#]")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)


def link_of(kind: PointKind, value: str) -> str:
    """The address to open, "" where the value cannot be opened safely."""
    value = value.strip()
    if not value or any(not each.isprintable() for each in value):
        return ""
    if kind is PointKind.MAIL:
        return f"mailto:{quote(value, safe='@+')}" if value.count("@") == 1 else ""
    if kind in {PointKind.PHONE, PointKind.MOBILE}:
        digits = _PHONE.sub("", value)
        return f"tel:{digits}" if digits else ""
    if kind is PointKind.ADDRESS:
        return _MAP + quote(value)
    return _web(value) if kind is PointKind.URL else ""


def is_safe(address: str) -> bool:
    """Whether an address has one of the few schemes that are ever opened."""
    return urlsplit(address).scheme.lower() in SCHEMES


def _web(value: str) -> str:
    found = value if _SCHEME.match(value) else f"https://{value}"
    try:
        parts = urlsplit(found)
        host = parts.hostname
    except ValueError:
        return ""
    return found if parts.scheme.lower() in {"https", "http"} and host and " " not in found else ""
