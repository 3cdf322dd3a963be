"""The block under a mail: one person with company, title, ways to reach them and address."""

import re
import unicodedata

from salesdesk.domain.names import legal_form, looks_japanese
from salesdesk.services.transfer.records import Record

_MAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>、。）)]+", re.IGNORECASE)
_NUMBER = r"(?:\+|00)?\(?\d[\d\-() .‐‑–−ー]{6,22}\d"
_LABELS = (
    ("fax", r"f(?:ax)?|ファックス|ファクス"),
    ("mobile", r"m(?:obile|ob)?|cell(?:ular)?|携帯(?:電話)?|けいたい|c"),
    ("phone", r"t(?:el(?:ephone)?)?|p(?:hone)?|direct|office|main|d|o|電話|代表|直通|でんわ"),
)
_LABELLED = re.compile(
    r"(?P<label>" + "|".join(f"(?P<{name}>{words})" for name, words in _LABELS) + r")"
    rf"\s*(?:番号)?\s*[.:：/\])】〕）]*\s*(?P<number>{_NUMBER})(?P<more>\s*\(?(?:内線|ext\.?)\s*:?\s*\d+\)?)?",
    re.IGNORECASE)
_PLAIN_NUMBER = re.compile(rf"(?<![\w./-]){_NUMBER}(?![\w/-])")
_POSTAL = re.compile(r"〒?\s*(?<![\d\-)])(?<!\d )(\d{3}-\d{4})(?![\d-])")
_PREFECTURE = re.compile(
    r"(北海道|東京都|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[青岩宮秋山福茨栃群埼千新富石岐静愛三滋兵奈鳥島岡広徳香高佐長熊大沖]"
    r"[森手城田形島木馬玉葉潟山川井梨野阜岡知重賀庫良取根口媛崎本分縄])県|愛媛県)")
_CITY = re.compile(r"((?:[^\d\s\-]{1,6}郡)?[^\d\s\-]{1,7}?市(?:[^\d\s\-]{1,5}?区)?|[^\d\s\-]{1,6}?[区町村])")
_WEST_PLACE = re.compile(
    r"(?:^|\b)\d{1,6}[A-Za-z]?\s+\w.*|.*\b(?:street|st\.|avenue|ave\.?|road|rd\.?|suite|floor|strasse|straße|"
    r"boulevard|blvd\.?|drive|lane|p\.?\s?o\.?\s?box)\b.*|.*\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b.*", re.IGNORECASE)
_TITLE = re.compile(
    r"社長|会長|専務|常務|取締役|執行役員|本部長|部長|次長|課長|係長|室長|所長|支店長|工場長|主任|主査|主事|担当|代表|"
    r"マネージャー|マネジャー|リーダー|ディレクター|エンジニア|顧問|理事|参与|店長|"
    r"\b(?:c[efoit]o|president|director|manager|head|chief|officer|engineer|lead|vp|vice president|sales|"
    r"representative|executive|consultant|buyer|analyst|partner|founder|owner|assistant|specialist|coordinator)\b",
    re.IGNORECASE)
_UNIT = re.compile(r".*(?:部|課|室|局|本部|事業所|支店|支社|営業所|工場|センター|グループ|チーム)(?:[ 　].*)?$|"
                   r".*\b(?:department|dept\.?|division|group|team|office)\b.*", re.IGNORECASE)
_LABEL_ONLY = re.compile(
    r"^(?:e-?mail|mail|メール|url|web(?:site)?|hp|住所|所在地|address|氏名|名前|name|会社名?|company|役職|title|部署)"
    r"\s*[:：]\s*", re.IGNORECASE)
_BEFORE = r"(?:e-?mail|mail|メール|url|web(?:site)?|hp|\be|\bw)?\s*[:：]?\s*"
_HELD = re.compile(r"(.*?[部課室局])((?:副|担当)?(?:部長|課長|室長|局長|主任|係長|担当.*))$")
_RULE = re.compile(r"^[\W_]*$")
_GREETING = re.compile(r"^(?:--+|best regards|kind regards|regards|sincerely|cheers|thanks?|thank you|よろしく|"
                       r"以上|敬具|宜しく|sent from).{0,40}$", re.IGNORECASE)
_READING = re.compile(r"[（(]\s*([\u3041-\u3096\u30a1-\u30fc 　]{2,40}|[A-Za-z .'\-]{3,40})\s*[）)]")
_HONORIFIC = re.compile(r"^(?:mr|ms|mrs|dr|prof)\.?\s+|[ 　]*(?:様|さん|殿)$", re.IGNORECASE)
_WEST_NAME = re.compile(r"(?:[^\W\d_][\w.'’\-]*\s+){1,3}[^\W\d_][\w'’\-]*(?:,\s*[A-Z.]{2,6})?")
_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fc 　]+")


def parse_signature(text: str) -> Record | None:
    """The person a signature tells of; None where there is neither a name nor a mail address.

    What no field takes goes into the note.
    """
    reader = _Signature()
    lines = [_LABEL_ONLY.sub("", _narrow(line).strip(" \t　|│┃*・■□◆◇●○")) for line in text.splitlines()]
    for line in lines:
        if line and not _RULE.match(line) and not _GREETING.match(line):
            reader.take(line)
    return reader.record()


def _narrow(line: str) -> str:
    """Full-width letters and signs in their plain form; kana and brackets stay readable."""
    return unicodedata.normalize("NFKC", line)


class _Signature:
    """Takes one line after the other."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self.rest: list[str] = []

    def take(self, line: str) -> None:
        """Find what can be told by its form, then say what the rest of the line is."""
        rest = self._reach(line)
        if not rest:
            return
        if postal := _POSTAL.search(rest):
            self._address(_POSTAL.sub(" ", rest).strip(), postal[1])
        elif _PREFECTURE.match(rest):
            self._address(rest, "")
        else:
            self._words(rest)

    def record(self) -> Record | None:
        """What was found, or None."""
        if not self.fields.keys() & {"family", "full_name", "mail"}:
            return None
        if self.rest:
            self.fields["note"] = "\n".join(self.rest)
        return Record(1, self.fields)

    def _reach(self, line: str) -> str:
        """Take mail, web address and numbers out of a line."""
        for name, pattern in (("mail", _MAIL), ("url", _URL)):
            for found in pattern.findall(line):
                self._put(name, found.rstrip(".,;"))
            if pattern.search(line):
                line = re.sub(_BEFORE + pattern.pattern, " ", line, flags=re.IGNORECASE)
        for found in _LABELLED.finditer(line):
            before = line[found.start() - 1:found.start()]
            if not before.isalpha() or not before.isascii():
                name = next(name for name, _ in _LABELS if found[name])
                self._put(name, found["number"].strip() + (f" {found['more'].strip()}" if found["more"] else ""))
        line = _LABELLED.sub(" ", line)
        if not _POSTAL.search(line) and not _PREFECTURE.search(line) and not _WEST_PLACE.fullmatch(line):
            for number in _PLAIN_NUMBER.findall(line):
                self._put("mobile" if re.match(r"0[789]0", number) else "phone", number.strip())
            line = _PLAIN_NUMBER.sub(" ", line)
        return re.sub(r"\s{2,}", " ", line.replace("<", " ").replace(">", " ")).replace("()", "").strip(" \t|/,;:・-")

    def _address(self, line: str, postal: str) -> None:
        if postal:
            self._put("postal_code", postal)
        if region := _PREFECTURE.match(line):
            self._put("region", region[1])
            line = line[region.end():].strip()
        city = _CITY.match(line)
        if city:
            self._put("city", city[1])
            line = line[city.end():].strip()
        if line:
            self.fields["street"] = " ".join(filter(None, (self.fields.get("street"), line)))

    def _words(self, line: str) -> None:
        bare, reading = _READING.sub("", line).strip(), _READING.search(line)
        bars = [part for part in re.split(r"\s*[|│]\s*|\s+/\s+", line) if part]
        parts = re.split(r"(?<=[a-z]),\s+(?=[A-Z])", line)
        if len(bars) > 1:
            for part in bars:
                self._words(part)
        elif "company" not in self.fields and self._company(line):
            return
        elif "company" in self.fields and "street" in self.fields and self._continues(line):
            self.fields["street"] += f" {line}"
        elif _WEST_PLACE.fullmatch(line) and not looks_japanese(line):
            self.fields["street"] = ", ".join(filter(None, (self.fields.get("street"), line)))
        elif len(parts) > 1 and len(parts) < 5 and not looks_japanese(line):
            for part in parts:
                self._words(part)
        elif _TITLE.search(line) or _UNIT.match(line):
            self._position(line)
        elif not self._named and self._name(bare, reading[1] if reading else ""):
            return
        elif "company" not in self.fields and (looks_japanese(line) or len(line.split()) < 6):
            self.fields["company"] = line
        else:
            self.rest.append(line)

    @property
    def _named(self) -> bool:
        return bool(self.fields.keys() & {"family", "full_name"})

    def _continues(self, line: str) -> bool:
        """A building below its street."""
        return bool(re.search(r"(?:ビル|タワー|[Ff]loor|\dF|階|号室|センター|プラザ)", line))

    def _company(self, line: str) -> bool:
        """A company, and what stands behind a blank after it: the department, or the person's name."""
        words = line.split()
        if looks_japanese(line) and len(words) > 1:
            at = next((index for index, word in enumerate(words) if legal_form(word)), -1)
            if at >= 0:
                end = at + (2 if len(words[at]) < 5 and words[at][-2:] in {"会社", "法人"} else 1)
                self.fields["company"] = " ".join(words[:end])
                if words[end:]:
                    self._words(" ".join(words[end:]))
                return True
        if legal_form(line):
            self.fields["company"] = line
        return bool(legal_form(line))

    def _position(self, line: str) -> None:
        """Department, title and, at the end, often the name: 営業部 部長 山田 太郎."""
        if not looks_japanese(line):
            name = "title" if _TITLE.search(line) and "title" not in self.fields else "department"
            self._put(name, line)
            return
        words = line.split()
        while words and (_UNIT.match(words[0]) or _TITLE.search(words[0])):
            word = words.pop(0)
            title = _TITLE.search(word) and not re.search(r"[部課室]$", word)
            if title and (unit := _HELD.match(word)):
                self._join("department", unit[1])
                self._join("title", unit[2])
            else:
                self._join("title" if title else "department", word)
        if words and not self._named:
            rest = " ".join(words)
            found = _READING.search(rest)
            if not self._name(_READING.sub("", rest).strip(), found[1] if found else ""):
                self.rest.append(rest)
        elif words:
            self.rest.append(" ".join(words))

    def _name(self, line: str, reading: str) -> bool:
        line = _HONORIFIC.sub("", line).strip()
        if looks_japanese(line):
            words = line.split()
            if len(words) > 2 or len(line) > 12 or not words or re.search(r"[\d。、!?]", line):
                return False
            if len(words) == 1 and not 2 <= len(line) <= 6:
                return False
            self.fields["full_name"] = line
            if _KANA.fullmatch(reading):
                self.fields["full_reading"] = reading.strip()
            return True
        if not _WEST_NAME.fullmatch(line) or len(line) > 50:
            return False
        self.fields["full_name"] = line.partition(",")[0]
        return True

    def _put(self, name: str, value: str) -> None:
        if name in self.fields and name in {"phone", "mail"} and value != self.fields[name]:
            name += "2"
        self.fields.setdefault(name, value)

    def _join(self, name: str, value: str) -> None:
        self.fields[name] = f"{self.fields[name]} {value}" if name in self.fields else value
