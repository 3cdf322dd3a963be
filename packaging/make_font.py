"""Cuts Noto Sans CJK JP down to the bundled SalesDesk Sans JP (Debian: fonts-noto-cjk; Python: fonttools).

Run once by whoever wants a newer cut: `python packaging/make_font.py [folder of the .ttc files]`.
The family is renamed so that a fuller Noto on the same computer never takes its place: with that one a PDF's 田
is extracted as the Kangxi radical and cannot be searched.
"""

import io
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "SalesDesk Sans JP"
POSTSCRIPT = "SalesDeskSansJP"
OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SYMBOLS = "—–‘’“”•…€™①②③④⑤⑥⑦⑧⑨⑩▲△▼▽●○◎◆◇■□★☆→←↑↓↗↘⇒⇔✓✔✗×÷¥−～﨑髙鷗禰"


def code_points() -> set[int]:
    """Everything CP932 can write, Latin with accents, and the signs the program draws as text."""
    points = set(range(0x20, 0x7F)) | set(range(0xA0, 0x180)) | {ord(sign) for sign in SYMBOLS}
    leads = (*range(0x81, 0xA0), *range(0xE0, 0xFD))
    trails = (*range(0x40, 0x7F), *range(0x80, 0xFD))
    pairs = [bytes((lead, trail)) for lead in leads for trail in trails]
    for raw in (*pairs, *(bytes((half,)) for half in range(0xA1, 0xE0))):
        points.update(ord(sign) for sign in raw.decode("cp932", errors="ignore"))
    return points


def rename(font: TTFont, weight: str) -> None:
    """Give the cut its own family; copyright and licence entries stay as Noto has them."""
    # ids: 1 family, 3 unique, 4 full, 6 PostScript, 16 typographic family
    wanted = {1: FAMILY, 3: f"{POSTSCRIPT}-{weight}", 4: f"{FAMILY} {weight}", 6: f"{POSTSCRIPT}-{weight}", 16: FAMILY}
    for record in font["name"].names:
        if record.nameID in wanted:
            record.string = wanted[record.nameID]
    compact = font["CFF "].cff
    compact.fontNames = [f"{POSTSCRIPT}-{weight}"]
    compact.topDictIndex[0].FamilyName = FAMILY
    compact.topDictIndex[0].FullName = f"{FAMILY} {weight}"


def cut(source: Path, weight: str) -> Path:
    """Write one weight into resources/fonts and answer its path."""
    options = Options(layout_features=["*"], hinting=False, name_IDs=["*"], notdef_outline=True)
    font = TTFont(source, fontNumber=0)  # number 0 of the collection is the Japanese one
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=code_points())
    subsetter.subset(font)
    packed = io.BytesIO()
    font.save(packed)
    packed.seek(0)
    small = TTFont(packed)
    rename(small, weight)
    target = OUT / f"{POSTSCRIPT}-{weight}.otf"
    small.save(target)
    return target


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/noto")
    OUT.mkdir(parents=True, exist_ok=True)
    for weight in ("Regular", "Bold"):
        target = cut(folder / f"NotoSansCJK-{weight}.ttc", weight)
        print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
