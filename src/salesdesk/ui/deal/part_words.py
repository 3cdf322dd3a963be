"""What a line says of each thing in a deal: a name, smaller words, short ones at its right."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.dates import format_date
from salesdesk.domain.dealing import (
    ConsentState,
    Noun,
    PointState,
    ProposalSize,
    Topic,
    line_profit,
    line_total,
    payback_years,
    total,
)
from salesdesk.domain.people import Support
from salesdesk.store.queries.dealing import PartRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels


class Words(NamedTuple):
    """The words of a line; `tone` colours the ones at its right, `disc` is how somebody took it."""

    name: str
    words: str = ""
    beside: str = ""
    tone: str = "text2"
    disc: Support | None = None


def amount(yen: int | None) -> str:
    """An amount in its short form, a dash where it is not known."""
    return "–" if yen is None else format_amount(yen, japanese=_japanese())


def of_row(row: PartRow, today: date) -> Words:
    """The words of one thing."""
    return _MAKERS[row.noun](row, today)


def summary(noun: Noun, rows: Sequence[PartRow], deal: DealRow) -> str:
    """What stands at the right of a panel's heading."""
    translate = QCoreApplication.translate
    if noun is Noun.LINE:
        whole = total(_line(row) for row in rows)
        profit = total(line_profit(row.number("quantity_milli"), row.number("unit_price"), row.number("unit_cost"),
                                   row.number("discount_permille")) for row in rows)
        words = translate("PartWords", "Sum {amount}").format(amount=amount(whole)) if whole is not None else ""
        return words + (translate("PartWords", " · margin {amount}").format(amount=amount(profit)) if profit else "")
    if noun is Noun.BENEFIT:
        yearly = sum(row.number("yearly") or 0 for row in rows)
        years = payback_years(deal.amount, yearly, sum(row.number("once") or 0 for row in rows))
        words = translate("PartWords", "{amount} a year").format(amount=amount(yearly)) if yearly else ""
        return words if years is None else words + translate("PartWords", " · payback {n} years").format(
            n=f"{years:.1f}")
    if noun is Noun.CONSENT:
        given = sum(row.words("state") == ConsentState.GIVEN for row in rows)
        return translate("PartWords", "{n}/{all} in favour").format(n=given, all=len(rows)) if rows else ""
    if noun in {Noun.POINT, Noun.OBSTACLE}:
        left = sum(row.words("state") != PointState.SETTLED for row in rows)
        return translate("PartWords", "{n} open").format(n=left) if rows else ""
    if noun is Noun.WANTED:
        left = sum(row.day("delivered_on") is None for row in rows)
        return translate("PartWords", "{n} to deliver").format(n=left) if left else ""
    return ""


def _line(row: PartRow) -> int | None:
    return line_total(row.number("quantity_milli"), row.number("unit_price"), row.number("discount_permille"))


def _of_line(row: PartRow, _today: date) -> Words:
    quantity = row.number("quantity_milli")
    parts = [f"{quantity / 1000:,g} {row.words('unit')}".strip() if quantity is not None else ""]
    price, off = row.number("unit_price"), row.number("discount_permille")
    parts[0] += f" × ¥{price:,}" if price is not None else ""
    parts.append(QCoreApplication.translate("PartWords", "{n}% off").format(n=f"{off / 10:g}") if off else "")
    whole = _line(row)
    return Words(row.words("name"), _joined(*parts, row.words("note")), "–" if whole is None else f"¥{whole:,}")


def _of_proposal(row: PartRow, today: date) -> Words:
    version = QCoreApplication.translate("PartWords", "v{n}").format(n=row.number("version"))
    size = labels.label(ProposalSize(row.words("size"))) if row.words("size") else ""
    score = row.number("score")
    value = QCoreApplication.translate("PartWords", "meets: {value}").format(
        value=row.words("value")) if row.words("value") else ""
    said = f"{row.person}: {row.words('evaluation')}" if row.words("evaluation") and row.person else row.words(
        "evaluation")
    return Words(f"{version} {row.words('title')}", "\n".join(
        part for part in (_joined(size, _day(row.day("on_day"), today), value), said) if part),
        f"{score}/5" if score else "", disc=Support(row.words("reaction")) if row.words("reaction") else None)


def _of_benefit(row: PartRow, _today: date) -> Words:
    yearly, once = row.number("yearly"), row.number("once")
    parts = [QCoreApplication.translate("PartWords", "{amount} a year").format(amount=amount(yearly)) if yearly else "",
             QCoreApplication.translate("PartWords", "{amount} once").format(amount=amount(once)) if once else ""]
    return Words(row.words("name"), row.words("basis"), "\n".join(part for part in parts if part))


def _of_point(row: PartRow, today: date) -> Words:
    state = PointState(row.words("state"))
    due = row.day("due_on")
    late = due is not None and due <= today and state is not PointState.SETTLED
    ours = QCoreApplication.translate("PartWords", "ours: {words}").format(
        words=row.words("ours")) if row.words("ours") else ""
    day = row.day("settled_on") if state is PointState.SETTLED else due
    return Words(row.words("text"), _joined(labels.label(Topic(row.words("topic"))), ours),
                 _joined(labels.label(state), _day(day, today)), "danger" if late else _tone(state))


def _of_obstacle(row: PartRow, _today: date) -> Words:
    state = PointState(row.words("state"))
    ours = QCoreApplication.translate("PartWords", "our help: {words}").format(
        words=row.words("help")) if row.words("help") else ""
    return Words(row.words("text"), _joined(row.person, ours), labels.label(state), _tone(state))


def _of_wanted(row: PartRow, today: date) -> Words:
    translate = QCoreApplication.translate
    asked = translate("PartWords", "asked {day}").format(
        day=_day(row.day("asked_on"), today)) if row.day("asked_on") else ""
    useful = row.number("useful")
    mark = "" if useful is None else translate("PartWords", "useful") if useful else translate(
        "PartWords", "of little use")
    words = _joined(row.person, asked, row.words("material"), mark)
    given, promised = row.day("delivered_on"), row.day("promised_for")
    if given:
        return Words(row.words("text"), words, translate("PartWords", "delivered {day}").format(
            day=_day(given, today)), "ok")
    if promised:
        return Words(row.words("text"), words, translate("PartWords", "by {day}").format(day=_day(promised, today)),
                     "danger" if promised < today else "warn")
    return Words(row.words("text"), words, translate("PartWords", "not delivered"), "warn")


def _of_consent(row: PartRow, today: date) -> Words:
    state = ConsentState(row.words("state"))
    tone = {ConsentState.GIVEN: "ok", ConsentState.REFUSED: "danger", ConsentState.UNKNOWN: "warn"}.get(state, "text2")
    return Words(row.person or row.words("name"), row.words("note"),
                 _joined(labels.label(state), _day(row.day("on_day"), today)), tone)


def _of_case(row: PartRow, _today: date) -> Words:
    return Words(row.words("title"), _joined(row.words("customer"), row.words("industry")) + (
        "\n" + row.words("result") if row.words("result") else ""))


def _tone(state: PointState) -> str:
    return {PointState.SETTLED: "ok", PointState.OPEN: "warn"}.get(state, "text2")


def _day(day: date | None, today: date) -> str:
    return format_date(day, japanese=_japanese(), today=today, weekday=False) if day else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _japanese() -> bool:
    return labels.screen_words().japanese


_MAKERS = {Noun.LINE: _of_line, Noun.PROPOSAL: _of_proposal, Noun.BENEFIT: _of_benefit, Noun.POINT: _of_point,
           Noun.OBSTACLE: _of_obstacle, Noun.WANTED: _of_wanted, Noun.CONSENT: _of_consent, Noun.CASE: _of_case}
