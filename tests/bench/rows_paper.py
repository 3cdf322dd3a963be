"""Row 19: the briefing sheet as a PDF, against the same strings drawn one by one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from bench.data import NOW, TODAY, Size, key
from bench.method import Job, Result
from bench.workbench import LANGUAGE, Bench
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.qualify import Item
from salesdesk.services import activities, briefing, deals, people
from salesdesk.services.activities import LogDraft, TaskDraft
from salesdesk.services.briefing import Briefing
from salesdesk.store.db import Store
from salesdesk.ui import theme
from salesdesk.ui.briefing import pdf
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.paper.composer import A4_WIDTH

SMALL = Size(1)
RESOLUTION = 96 * 8


@dataclass(frozen=True)
class _Line:
    """One string as the sheet draws it, in A4 pixels."""

    text: str
    rect: QRectF
    px: float
    bold: bool
    flags: Any


def rows(bench: Bench) -> Iterator[Result]:
    """The line of row 19."""
    with bench.store(SMALL, writable=True) as store:
        bench.context(store)
        sheet = _briefing(store)
        path = bench.folder / "sheet.pdf"
        lines = _lines(sheet)
        yield bench.effort.line(19, "one briefing as PDF", f"{len(lines)} strings", 4, Job(lambda: _draw(path, lines)),
                                Job(lambda: pdf.write_pdf(sheet, path, LANGUAGE)))


def _briefing(store: Store) -> Briefing:
    """A sheet with every section filled."""
    account_id = key(1, 0)
    met = [people.save_person(store, None, {
        "account_id": account_id, "family": family, "given": given, "title": title, "role": role, "key_player": True,
        "objection": "切り替えの手間", "criterion": "止まらないこと"})
        for family, given, title, role in (
            ("木村", "隆", "総務部 部長", "dm"), ("大野", "誠一", "情報システム課 課長", "cp"),
            ("高橋", "美咲", "購買課 主任", "sc"), ("森", "直樹", "常務取締役", "ch"))]
    deal_id = deals.save_deal(
        store, None, {"account_id": account_id, "name": "本社複合機 12台の入れ替え", "amount": 4_800_000,
                      "buying_phase": 5, "motive": "保守切れと印刷費の削減"}, TODAY,
        dict.fromkeys(Item, "確認した内容を短く書く"))
    for number in range(3):
        activities.log(store, LogDraft(
            ActivityKind.VISIT, NOW, account_id=account_id, deal_id=deal_id, people=tuple(met[:2]),
            result=f"課題は属人化と二重入力。次回デモを実施する。{number}"), TODAY)
    for text, kind in (("見積を三案送る", TaskKind.PROMISE_OURS), ("配置図をもらう", TaskKind.PROMISE_THEIRS),
                       ("印刷枚数は月に何枚ですか", TaskKind.QUESTION)):
        activities.add_task(store, TaskDraft(text=text, kind=kind, account_id=account_id))
    return briefing.gather(store, account_id, deal_id, NOW)


def _lines(sheet: Briefing) -> list[_Line]:
    """What the sheet draws, told by its own painting."""
    told: list[_Line] = []
    draw = paint.text

    def listening(p: QPainter, rect: QRectF, s: str, px: float = 13, token: str = "text", bold: bool = False,
                  flags: Any = paint.LEFT, elide: bool = True, tabular: bool = False) -> float:
        told.append(_Line(s, QRectF(rect), px, bold, flags))
        return draw(p, rect, s, px, token, bold, flags, elide, tabular)

    paint.text = listening
    try:
        pdf.page_image(sheet, LANGUAGE, 1.0)
    finally:
        paint.text = draw
    return [line for line in told if line.text]


def _draw(path: Path, lines: list[_Line]) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(RESOLUTION)
    with theme.using(theme.paper()):
        p = QPainter(writer)
        p.scale(writer.width() / A4_WIDTH, writer.width() / A4_WIDTH)
        for line in lines:
            p.setFont(theme.font(line.px, line.bold))
            p.drawText(line.rect, line.flags.value, line.text)
        p.end()
