"""The menus of the quotes: of the whole, of a variant, of a voice's disc."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Support
from salesdesk.domain.quotes import ASKED
from salesdesk.services import quote_parts, quotes
from salesdesk.store.queries.quotes import VariantRow
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Message, Request
from salesdesk.ui.quotes import editors
from salesdesk.ui.widgets.ask_text import AskText

if TYPE_CHECKING:
    from salesdesk.ui.quotes.tab import QuotesTab


def show_more(tab: "QuotesTab", at: QPoint) -> QMenu:
    """What can be done with the quote as a whole."""
    menu, sheet, context = _menu(tab), tab.sheet, tab.context
    assert sheet is not None
    row, draft = sheet.quote, not sheet.quote.frozen
    window = tab.window()
    _add(menu, QCoreApplication.translate("QuoteMenus", "Terms and addressee…"),
         partial(editors.edit_head, context, window, row))
    _add(menu, QCoreApplication.translate("QuoteMenus", "New variant…"),
         partial(editors.edit_variant, context, window, row.id, None), draft)
    _add(menu, QCoreApplication.translate("QuoteMenus", "Their voice…"), partial(tab.edit_voice, ""), draft)
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("QuoteMenus", "Quotes and versions…"), tab.show_versions)
    _add(menu, QCoreApplication.translate("QuoteMenus", "Another quote for this deal"), tab.make)
    _add(menu, QCoreApplication.translate("QuoteMenus", "Products…"), partial(context.ask, Request(Ask.PRODUCTS)))
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("QuoteMenus", "Move this quote to the bin"),
         partial(context.run, quotes.delete_quote, row.id))
    menu.popup(at)
    return menu


def show_variant(tab: "QuotesTab", variant_id: str, at: QPoint) -> QMenu:
    """What can be done with a variant."""
    menu, sheet, context = _menu(tab), tab.sheet, tab.context
    row: VariantRow | None = sheet.variant(variant_id) if sheet else None
    if sheet is None or row is None:
        return menu
    head, draft = sheet.quote, not sheet.quote.frozen
    keys = [each.id for each in sheet.variants]
    place = keys.index(variant_id)
    _add(menu, QCoreApplication.translate("QuoteMenus", "Lines…") + "\tEnter", partial(tab.edit_lines, variant_id))
    _add(menu, QCoreApplication.translate("QuoteMenus", "Name, discount, payments…"),
         partial(editors.edit_variant, context, tab.window(), head.id, row), draft)
    _add(menu, QCoreApplication.translate("QuoteMenus", "Recommend this one"),
         partial(context.run, quote_parts.recommend, variant_id), draft and not row.recommended)
    _add(menu, QCoreApplication.translate("QuoteMenus", "Three plans from this one"),
         partial(context.run, quote_parts.make_three, variant_id), draft and not tab.three.isHidden())
    _add(menu, QCoreApplication.translate("QuoteMenus", "Copy this variant"),
         partial(context.run, quote_parts.add_variant, head.id, {"tier": "own", "recommended": False}, variant_id),
         draft)
    _add(menu, QCoreApplication.translate("QuoteMenus", "To the left") + "\tAlt+Left",
         partial(context.run, quote_parts.move_variant, variant_id, -1), draft and place > 0)
    _add(menu, QCoreApplication.translate("QuoteMenus", "To the right") + "\tAlt+Right",
         partial(context.run, quote_parts.move_variant, variant_id, 1), draft and place < len(keys) - 1)
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("QuoteMenus", "The customer takes this one"),
         partial(context.run, quotes.accept, variant_id, context.today()), head.kept_state in ASKED)
    _add(menu, QCoreApplication.translate("QuoteMenus", "Take this variant out") + "\tDel",
         partial(context.run, quote_parts.delete_variant, variant_id), draft)
    menu.popup(at)
    return menu


def show_mark(tab: "QuotesTab", voice_id: str, variant_id: str, at: QPoint) -> QMenu:
    """How far a variant answers a voice."""
    menu, sheet, context = _menu(tab), tab.sheet, tab.context
    if sheet is None or sheet.quote.frozen:
        tell_frozen(tab)
        return menu
    known = sheet.marks.get((voice_id, variant_id))

    def set_to(support: Support | None, note: str = "") -> None:
        context.run(quote_parts.set_mark, voice_id, variant_id, support, note)

    for support, words in (
        (Support.SUPPORTS, QCoreApplication.translate("QuoteMenus", "It is in")),
        (Support.SCEPTICAL, QCoreApplication.translate("QuoteMenus", "Partly in")),
        (Support.OPPOSES, QCoreApplication.translate("QuoteMenus", "It is not in")),
    ):
        _add(menu, words, partial(set_to, support, known.note if known else ""))
    if known is not None:
        title = QCoreApplication.translate("QuoteMenus", "Note beside the disc")
        _add(menu, QCoreApplication.translate("QuoteMenus", "Note…"), lambda: AskText(
            tab.window(), title, title, partial(set_to, known.support), 200).open())
        _add(menu, QCoreApplication.translate("QuoteMenus", "Take it back"), partial(set_to, None))
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("QuoteMenus", "Take this voice out"),
         partial(context.run, quote_parts.delete_voice, voice_id))
    menu.popup(at)
    return menu


def tell_frozen(tab: "QuotesTab") -> None:
    """Say that a version that was sent cannot change."""
    tab.context.said.emit(Message(labels.error_text(RuleError(Rule.FROZEN)), "warn"))


def _menu(tab: "QuotesTab") -> QMenu:
    menu = QMenu(tab)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, words: str, act: Callable[[], object], enabled: bool = True) -> None:
    action = menu.addAction(words)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _checked=False: act())
