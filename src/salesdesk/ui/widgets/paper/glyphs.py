"""What the face of printed paper can draw: pictures it does not have are left out instead of printed as boxes."""

import re
import unicodedata
from functools import lru_cache

from PySide6.QtGui import QRawFont

from salesdesk.ui import theme

_PLAIN = re.compile("[\u0020-\u2bff\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]*")  # most texts need no closer look
_JOINERS = re.compile("[\u200d\ufe0e\ufe0f\u20e3\U000e0020-\U000e007f\U0001f3fb-\U0001f3ff]")
_PICTURES = frozenset({"So", "Sk", "Cn", "Co", "Cs"})
_MARKS = range(0x2190, 0x2C00)  # arrows, marks and dingbats: some of them are in the face
_SPACES = re.compile(" {2,}")


def printable(text: str) -> str:
    """A text without emoji and other pictures that the bundled face does not have; letters always stay."""
    if _PLAIN.fullmatch(text) and not any(ord(each) in _MARKS for each in text):
        return text
    kept = "".join(each for each in _JOINERS.sub("", text) if not _missing(each))
    return text if kept == text else _SPACES.sub(" ", kept).strip()


@lru_cache(maxsize=2_000)
def _missing(letter: str) -> bool:
    return unicodedata.category(letter) in _PICTURES and not _face().supportsCharacter(ord(letter))


@lru_cache(maxsize=1)
def _face() -> QRawFont:
    with theme.using(theme.paper()):
        return QRawFont.fromFont(theme.font(12))
