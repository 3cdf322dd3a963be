"""The quote as the customer gets it: every variant with its lines, tax per rate and sums; no cost, no margin."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from salesdesk.domain.names import full_name
from salesdesk.domain.quotes import Tax, line_net, monthly
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.quotes import Issuer, LineRow, QuoteSheet, VariantRow
from salesdesk.ui import labels, theme
from salesdesk.ui.quotes import paper_words as say
from salesdesk.ui.quotes.paper_blocks import Cells, Column, Heading, Heads, Sums, Title, fitted
from salesdesk.ui.quotes.texts import quantity
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.paper.blocks import SMALL, Pair, SectionHead, Text
from salesdesk.ui.widgets.paper.composer import A4_HEIGHT, A4_WIDTH, Block, PageFormat, Space, Stack, lay_out
from salesdesk.ui.widgets.paper.device import A4
from salesdesk.ui.words import words_of

_PAGE = PageFormat(side=52, top=44, bottom=56)
_LINES = 40


class QuotePaper:
    """Laid out once; the pages are drawn one by one."""

    form = A4

    def __init__(self, sheet: QuoteSheet, issuer: Issuer, person: PersonRow | None, language: str, today: date) -> None:
        self._sheet, self._issuer, self._person = sheet, issuer, person
        self._words = words_of(language)
        sent = sheet.quote.sent_at
        self._day = sent.astimezone().date() if sent else today
        with theme.using(theme.paper()):
            self._pages = lay_out(self._blocks(), _PAGE)

    @property
    def title(self) -> str:
        """What it is, for whom, its number."""
        row = self._sheet.quote
        parts = (say.say(self._words, say.TITLE), " ".join(row.account_name.split()), row.number)
        return " ".join(part for part in parts if part)

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return len(self._pages)

    def paint(self, p: QPainter, page: int) -> None:
        """Draw a page (from 0) in A4 pixels at 96 dpi."""
        with theme.using(theme.paper()):
            p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            p.fillRect(QRectF(0, 0, A4_WIDTH, A4_HEIGHT), theme.color("canvas"))
            for placed in self._pages[page]:
                placed.block.paint(p, QRectF(_PAGE.side, placed.top, _PAGE.column, placed.height))
            foot = QRectF(_PAGE.side, _PAGE.height - 40, _PAGE.column, 16)
            number = say.say(self._words, say.PAGE, page=page + 1, pages=self.page_count)
            paint.text(p, foot, self._sheet.quote.number, SMALL, "muted")
            paint.text(p, foot, number, SMALL, "muted", flags=paint.RIGHT)

    def _blocks(self) -> list[Block]:
        row, words = self._sheet.quote, self._words
        blocks: list[Block] = [Title(say.say(words, say.TITLE)), Heading(self._addressee(), self._from())]
        facts = ((say.SUBJECT, row.title), (say.VALID, say.day(words, row.valid_until) if row.valid_until else ""),
                 (say.DELIVERY, row.delivery), (say.PAYMENT, row.payment))
        blocks += [Pair(say.say(words, caption), text, 96, 3) for caption, text in facts if text]
        if row.wishes:
            blocks += [Space(8), SectionHead(say.say(words, say.WISHES)),
                       Text(say.say(words, say.WISHES_LEAD), SMALL, "text2", after=3),
                       *(Text(line, lines=_LINES) for line in row.wishes.splitlines() if line.strip())]
        if len(self._sheet.variants) > 1:
            blocks += [Space(10), *self._overview()]
        for variant in self._sheet.variants:
            blocks += [Space(12), *self._variant(variant)]
        return [*blocks, Space(10), Stack(self._rules())]

    def _addressee(self) -> list[str]:
        row, words = self._sheet.quote, self._words
        lines = [say.say(words, say.COMPANY, company=row.account_name)] if row.account_name else []
        if self._person is not None:
            name = full_name(self._person.family, self._person.given, japanese=words.japanese)
            title = self._person.title
            parts = (title, name) if words.japanese else (name, title)
            lines.append(say.say(words, say.PERSON, person=(" " if words.japanese else ", ").join(filter(None, parts))))
        return lines

    def _from(self) -> list[str]:
        row, words, ours = self._sheet.quote, self._words, self._issuer
        lines = [say.say(words, say.NUMBER, number=row.number or "-", version=row.version),
                 say.say(words, say.DATE, day=say.day(words, self._day)), ours.company, *ours.address.splitlines(),
                 *ours.contact.splitlines(),
                 say.say(words, say.REGISTRATION, number=ours.number) if ours.number else ""]
        return [line for line in lines if line.strip()]

    def _name(self, variant: VariantRow) -> str:
        return variant.name or labels.label(variant.tier, self._words)

    def _overview(self) -> list[Block]:
        words = self._words
        columns = (Column(say.say(words, say.PLAN), 420), Column(say.say(words, say.NET), 170, right=True),
                   Column(say.say(words, say.WITH_TAX), 170, right=True),
                   Column(say.say(words, say.MONTHLY), 240, right=True))
        rows: list[tuple[str, ...]] = []
        for each in self._sheet.variants:
            part = monthly(each.totals.net, each.payments)
            paid = say.say(words, say.TIMES, amount=say.yen(part), n=each.payments) if part else ""
            frame = "（{}）" if words.japanese else " ({})"
            mark = frame.format(say.say(words, say.RECOMMENDED)) if each.recommended else ""
            rows.append((self._name(each) + mark, say.yen(each.totals.net), say.yen(each.totals.gross), paid))
        heads = Heads(fitted(columns, rows, _PAGE.column, bold=True))
        lines = [Cells(heads.columns, cells, each.subtitle, each.recommended)
                 for cells, each in zip(rows, self._sheet.variants, strict=True)]
        return [Stack([SectionHead(say.say(words, say.OVERVIEW)), heads, *lines])]

    def _variant(self, variant: VariantRow) -> list[Block]:
        words = self._words
        name = "  ".join(part for part in (self._name(variant), variant.subtitle) if part)
        off = any(line.discount_permille for line in variant.lines)
        columns = (
            Column(say.say(words, say.ITEM), 400 if off else 460), Column(say.say(words, say.QUANTITY), 80, right=True),
            Column(say.say(words, say.UNIT), 70), Column(say.say(words, say.PRICE), 150, right=True),
            *((Column(say.say(words, say.OFF), 70, right=True),) if off else ()),
            Column(say.say(words, say.TAX), 90, right=True), Column(say.say(words, say.AMOUNT), 170, right=True))
        cells = [self._cells(line, off=off) for line in variant.lines]
        heads = Heads(fitted(columns, cells, _PAGE.column, bold=False))
        lines: list[Block] = [
            Cells(heads.columns, each, _told(line), head=heads, keep=line is variant.lines[-1])
            for each, line in zip(cells, variant.lines, strict=True)]
        return [SectionHead(name), heads, *lines, Sums(self._sums(variant))]

    def _cells(self, line: LineRow, *, off: bool) -> tuple[str, ...]:
        charged = line.unit_price is not None
        count, unit = _counted(line)
        return (line.name, count, unit, "" if line.unit_price is None else say.yen(line.unit_price),
                *((f"{(line.discount_permille or 0) / 10:g}%" if line.discount_permille else "",) if off else ()),
                say.rate(self._words, line.tax) if charged else "",
                say.yen(line_net(line.line, self._sheet.quote.rounding)) if charged else "")

    def _sums(self, variant: VariantRow) -> tuple[tuple[str, str], ...]:
        words, sums = self._words, variant.totals
        rows = [(say.say(words, say.SUBTOTAL), say.yen(sums.subtotal))]
        if sums.discount:
            rows.append((say.say(words, say.DISCOUNT), say.yen(-sums.discount)))
        for part in sums.parts:
            if part.tax is Tax.NONE:
                rows.append((say.say(words, say.UNTAXED), say.yen(part.net)))
            else:
                rate = say.rate(words, part.tax)
                rows += [(say.say(words, say.SUBJECT_TO, rate=rate), say.yen(part.net)),
                         (say.say(words, say.TAX_OF, rate=rate), say.yen(part.amount))]
        return (*rows, (say.say(words, say.TOTAL), say.yen(sums.gross)))

    def _rules(self) -> list[Block]:
        variants, words = self._sheet.variants, self._words
        notes = [say.RULES[self._sheet.quote.rounding]]
        if any(each.totals.discount and len(each.totals.parts) > 1 for each in variants):
            notes.append(say.SPREAD)
        if any(line.tax is Tax.REDUCED for each in variants for line in each.lines):
            notes.append(say.REDUCED)
        return [Text(say.say(words, note), SMALL, "text2", lines=2) for note in notes]


def _counted(line: LineRow) -> tuple[str, str]:
    """How many and of what; nothing for a line without a price."""
    return (quantity(line.quantity_milli), line.unit) if line.unit_price is not None else ("", "")


def _told(line: LineRow) -> str:
    """What is said of a line below its name, unless quantity and unit say just that."""
    return "" if line.detail.replace(" ", "") == "".join(_counted(line)).replace(" ", "") else line.detail
