"""The index finds in 100,000 accounts and notes exactly what looking through every text finds."""

import random
from collections.abc import Iterator

import pytest

from salesdesk.domain import bigrams
from salesdesk.domain.names import company_key
from salesdesk.store import driver, search_index
from salesdesk.store.db import Store
from salesdesk.store.queries import search
from salesdesk.store.queries.search import HitKind
from salesdesk.store.search_index import Source

ACCOUNTS, NOTES = 40_000, 60_000
EACH = 10  # queries of a kind


def _words(*lines: str) -> list[str]:
    return " ".join(lines).split()


PLACES = _words("東都 北浜 髙島 高島 ヤマダ やまだ ﾔﾏﾀﾞ 桜 櫻 青葉 西海 Redwood ＡＢＣ Zoë")
TRADES = _words("精機 商事 システムズ 物流 食品 電工 Foods ﾃﾞﾝｷ 製作所 会計 ３６５ クリニック")
FORMS = ("株式会社", "有限会社", "㈱", "合同会社", "", " Inc.", "(株)")
WORDS = _words(
    "見積 監査 来期の予算 複合機 リース Lease 更新 部長 工場 在庫 棚卸 稟議 導入 夜間 保守 ＡＩ AI OCR 帳票 現場",
    "課題 物流 倉庫 検査 契約 満了 他社 比較 値引き 納期 品質 ﾒｰﾙ メール 髙橋 高橋さん 渡邉 渡辺 052-123-4567",
    "０５２ k@tokai.example Zoë ｶﾞｲﾄﾞ ガイド が は を の に と言う 𠮷野家 ① ～ 2027年 12台 😀")
JOINTS = ("", "", "", "を", "の", "が", "。", "、", " ", "\u3000", "\n", "・", "-", "ー", "(", ")")
AT = "2026-03-11T01:00:00.000000+00:00"
ADD_ACCOUNT = (f"INSERT INTO account(id, workspace_id, created_at, updated_at, name, name_key, search)"
               f" VALUES (?, 'local', '{AT}', '{AT}', ?, ?, '')")
ADD_NOTE = (f"INSERT INTO activity(id, workspace_id, created_at, updated_at, kind, at, done, result)"
            f" VALUES (?, 'local', '{AT}', '{AT}', 'visit', '{AT}', 1, ?)")


class Texts:
    """The texts of one source as they were written and folded, by the id of their record."""

    def __init__(self, source: Source, raw: dict[str, str]) -> None:
        self.source, self.raw = source, list(raw.values())
        self.folded = [(key, bigrams.fold(text)) for key, text in raw.items()]

    def scan(self, typed: str) -> set[str]:
        """Look through all of them; a Japanese word has to stand there letter by letter."""
        words, found = bigrams.fold(typed).split(), self.folded
        if all(letter > "\x7f" for word in words for letter in word):
            for word in words:
                found = [each for each in found if word in each[1]]
        else:
            for pattern in bigrams.patterns(typed):
                found = [each for each in found if pattern.search(each[1])]
        return {key for key, _ in found}


class Library:
    """An open store and its texts."""

    def __init__(self, store: Store, accounts: Texts, notes: Texts) -> None:
        self.store, self.accounts, self.notes = store, accounts, notes

    def compare(self, typed: str) -> int:
        """Both ways find the same; how much that is."""
        found = 0
        with self.store.read() as conn:
            for texts in (self.accounts, self.notes):
                wanted = texts.scan(typed) if bigrams.query(typed) else set()
                rows = search_index.search(conn, typed, [texts.source], 1_000_000)
                assert len(rows) == len(wanted), typed
                assert set(rows) == wanted, typed
                found += len(wanted)
        return found

    def piece(self, chance: random.Random, length: int) -> str:
        """A stretch of a text."""
        text = chance.choice(chance.choice((self.accounts, self.notes)).raw)
        at = chance.randrange(max(1, len(text) - length + 1))
        return text[at : at + length]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """100,000 texts, the same every time."""
    chance = random.Random(20_260)
    path = tmp_path_factory.mktemp("library") / "desk.db"
    Store(path).close()
    names = [(f"a{number:07}", name, company_key(name)) for number, name in enumerate(_names(chance))]
    notes = [(f"n{number:07}", _note(chance)) for number in range(NOTES)]
    with driver.writer(path).connect() as conn:
        conn.begin()
        conn.connection.driver_connection.executemany(ADD_ACCOUNT, names)
        conn.connection.driver_connection.executemany(ADD_NOTE, notes)
        search_index.rebuild(conn)
        conn.commit()
    store = Store(path, read_only=True)
    searched = {key: name if core in name.casefold() else f"{name}\n{core}" for key, name, core in names}
    yield Library(store, Texts(search_index.ACCOUNT, searched), Texts(search_index.ACTIVITY, dict(notes)))
    store.close()


def _names(chance: random.Random) -> Iterator[str]:
    for number in range(ACCOUNTS):
        core = chance.choice(PLACES) + chance.choice(("", " ", "・")) + chance.choice(TRADES) + str(number % 997)
        form = chance.choice(FORMS)
        yield form + core if number % 2 else core + form


def _note(chance: random.Random) -> str:
    text = "".join(chance.choice(WORDS) + chance.choice(JOINTS) for _ in range(chance.randrange(1, 7)))
    return text.strip() or "見積"


def _japanese(letter: str) -> bool:
    """A whole character of a Japanese word: no blank, no voiced sign that belongs to the kana before it."""
    return letter > "\x7f" and all(each > "\x7f" for each in bigrams.fold(letter) or " ") and letter not in "ﾞﾟ"


@pytest.mark.parametrize("length", [1, 2, 3, 10])
def test_japanese_out_of_the_texts(library: Library, length: int) -> None:
    chance, asked = random.Random(length), 0
    while asked < EACH:
        piece = library.piece(chance, length)
        if len(piece) == length and all(map(_japanese, piece)):
            asked += 1
            library.compare(piece)


@pytest.mark.parametrize("length", [1, 2, 3, 10])
def test_japanese_that_may_be_nowhere(library: Library, length: int) -> None:
    chance = random.Random(length)
    letters = sorted({letter for word in (*WORDS, *PLACES, *TRADES) for letter in word if _japanese(letter)})
    for _ in range(EACH):
        library.compare("".join(chance.choices(letters, k=length)))


@pytest.mark.parametrize("typed", [
    "島", "高", "見積", "値引き", "来期の予算", "だ", "やま", "ガイド", "渡辺",
    "髙橋", "𠮷", "😀", "株式会社", "会社高島"])
def test_what_is_surely_there(library: Library, typed: str) -> None:
    assert library.compare(typed) > 5


@pytest.mark.parametrize("typed", [
    "髙島 島嶋", "ﾔﾏﾀﾞ やまだ", "ヤマ ﾀﾞ", "櫻", "桜", "渡邉 渡邊", "めーる", "ﾒｰﾙ", "ー", "～ 〜",
    "かいと", "吉野", "リー", "ｽﾞ", "㈱", "。、", "来期の予算を監査"])
def test_kana_half_width_and_variants(library: Library, typed: str) -> None:
    library.compare(typed)


@pytest.mark.parametrize("typed", [
    "lease", "ＬＥＡＳＥ", "l", "ease", "zoe", "Zoë", "ＡＩ", "ocr", "redwood foods", "inc", "052", "０５２-1",
    "0521234567", "123-4567", "k@tokai", "tokai.ex", "1", "365", "2027"])
def test_latin_and_numbers(library: Library, typed: str) -> None:
    library.compare(typed)


@pytest.mark.parametrize("typed", [
    "AI導入", "AI導", "導入AI", "入ai", "12台", "2027年", "年12", "zoe商事", "ABC 商事", "ＡＢＣ精機", "株式会社ABC",
    "見積 監査", "リース lease", "見積-監査", "導入 - 検査", "OCR・帳票", "(株)東都", "の の", "来期の予算 稟議",
    "見積\n監査", "見積　監査", "％", "東都-", "'見積'", "見積*", "NOT 見積", "見積 OR 監査"])
def test_mixed(library: Library, typed: str) -> None:
    library.compare(typed)


def test_any_stretch_of_a_text(library: Library) -> None:
    chance = random.Random(8)
    for _ in range(EACH):
        library.compare(library.piece(chance, chance.choice((2, 3, 5, 8, 12))))


def test_the_lists_of_the_screen_show_the_same(library: Library) -> None:
    """The palette's own queries, where the hits are few enough to be shown as a whole."""
    for typed in ("来期の予算を監査", "髙島 精機11", "渡邉の納期", "倉庫-AI"):
        with library.store.read() as conn:
            hits = [hit.id for hit in search.find(conn, typed, 20_000, (HitKind.ACCOUNT,))]
            notes = [note.id for note in search.notes(conn, typed, 20_000)]
            assert search_index.count(conn, typed, search_index.NOTES) == len(notes)
        assert len(hits) + len(notes) == len({*hits, *notes})
        assert set(hits) == library.accounts.scan(typed)
        assert set(notes) == library.notes.scan(typed)
