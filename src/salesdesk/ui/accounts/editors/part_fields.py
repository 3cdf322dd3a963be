"""What the dialog of each thing in a deal asks."""

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.dealing import ConsentState, Noun, PointState, ProposalSize, Topic
from salesdesk.domain.people import Support
from salesdesk.ui import labels
from salesdesk.ui.accounts.editors import choices
from salesdesk.ui.widgets.form import Field
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_PLAIN = {
    "name": QT_TRANSLATE_NOOP("PartFields", "Name"), "title": QT_TRANSLATE_NOOP("PartFields", "Title"),
    "quantity": QT_TRANSLATE_NOOP("PartFields", "Quantity"), "unit": QT_TRANSLATE_NOOP("PartFields", "Unit"),
    "unit_price": QT_TRANSLATE_NOOP("PartFields", "Unit price"),
    "unit_cost": QT_TRANSLATE_NOOP("PartFields", "Unit cost"),
    "discount": QT_TRANSLATE_NOOP("PartFields", "Discount"), "note": QT_TRANSLATE_NOOP("PartFields", "Note"),
    "product_id": QT_TRANSLATE_NOOP("PartFields", "From the products"),
    "version": QT_TRANSLATE_NOOP("PartFields", "Version"), "on_day": QT_TRANSLATE_NOOP("PartFields", "Day"),
    "size": QT_TRANSLATE_NOOP("PartFields", "Size"), "text": QT_TRANSLATE_NOOP("PartFields", "What"),
    "content": QT_TRANSLATE_NOOP("PartFields", "Content"), "value": QT_TRANSLATE_NOOP("PartFields", "Value it meets"),
    "document": QT_TRANSLATE_NOOP("PartFields", "File or link"),
    "reaction": QT_TRANSLATE_NOOP("PartFields", "Reaction"), "score": QT_TRANSLATE_NOOP("PartFields", "Score 1-5"),
    "said_by_id": QT_TRANSLATE_NOOP("PartFields", "Said by"),
    "evaluation": QT_TRANSLATE_NOOP("PartFields", "Their evaluation"),
    "yearly": QT_TRANSLATE_NOOP("PartFields", "Saves per year"), "once": QT_TRANSLATE_NOOP("PartFields", "Saves once"),
    "basis": QT_TRANSLATE_NOOP("PartFields", "How it is reckoned"),
    "topic": QT_TRANSLATE_NOOP("PartFields", "About"), "ours": QT_TRANSLATE_NOOP("PartFields", "Our offer"),
    "state": QT_TRANSLATE_NOOP("PartFields", "State"), "due_on": QT_TRANSLATE_NOOP("PartFields", "Due"),
    "help": QT_TRANSLATE_NOOP("PartFields", "How we help"), "person_id": QT_TRANSLATE_NOOP("PartFields", "Who"),
    "material": QT_TRANSLATE_NOOP("PartFields", "Material"), "asked_on": QT_TRANSLATE_NOOP("PartFields", "Asked on"),
    "promised_for": QT_TRANSLATE_NOOP("PartFields", "Promised for"),
    "delivered_on": QT_TRANSLATE_NOOP("PartFields", "Delivered on"),
    "useful": QT_TRANSLATE_NOOP("PartFields", "It was"),
    "use": QT_TRANSLATE_NOOP("PartFields", "useful"), "no_use": QT_TRANSLATE_NOOP("PartFields", "of little use"),
    "other_name": QT_TRANSLATE_NOOP("PartFields", "Or a name"),
    "case_id": QT_TRANSLATE_NOOP("PartFields", "From the library"),
    "industry": QT_TRANSLATE_NOOP("PartFields", "Industry"), "customer": QT_TRANSLATE_NOOP("PartFields", "Customer"),
    "problem": QT_TRANSLATE_NOOP("PartFields", "Problem"), "action": QT_TRANSLATE_NOOP("PartFields", "What we did"),
    "result": QT_TRANSLATE_NOOP("PartFields", "Result"),
}


def fields(noun: Noun, people: choices.Choices, products: choices.Choices, cases: choices.Choices) -> list[Field]:
    """The inputs of one kind; the chance to pick comes first where there is something to pick from."""
    made = {
        Noun.LINE: lambda: [*_pick("product_id", products), _text("name", 200), _number("quantity"), _text("unit", 20),
                            _amount("unit_price"), Field("discount_permille", _say("discount"), "percent"),
                            _amount("unit_cost"), _text("note", 300)],
        Noun.PROPOSAL: lambda: [
            _needed("title"), _number("version"), _day("on_day"), _choice("size", ProposalSize),
            _long("text", 4000, "content"), _text("value", 1000), _text("document", 500),
            _choice("reaction", Support), _number("score"), Field("said_by_id", _say("said_by_id"), "choice",
                                                                  choices=people), _long("evaluation", 2000)],
        Noun.BENEFIT: lambda: [_needed("name"), _amount("yearly"), _amount("once"), _text("basis", 1000)],
        Noun.POINT: lambda: [_needed("text", 1000), _choice("topic", Topic, optional=False), _text("ours", 1000),
                             _choice("state", PointState, optional=False), _day("due_on")],
        Noun.OBSTACLE: lambda: [_needed("text", 1000), _text("help", 1000), _who(people),
                                _choice("state", PointState, optional=False)],
        Noun.WANTED: lambda: [_needed("text", 1000), _text("material", 300), _who(people), _day("asked_on"),
                              _day("promised_for"), _day("delivered_on"), _usefulness()],
        Noun.CONSENT: lambda: [_who(people), _text("name", 120, "other_name"),
                               _choice("state", ConsentState, optional=False), _day("on_day"), _text("note", 1000)],
        Noun.CASE: lambda: [*_pick("case_id", cases), _text("title", 200), _text("customer", 200),
                            _text("industry", 120), _long("problem", 2000), _long("action", 2000),
                            _long("result", 2000), _text("document", 500)],
    }
    return made[noun]()


def _say(name: str) -> str:
    return QCoreApplication.translate("PartFields", _PLAIN[name])


def _needed(name: str, limit: int = 200) -> Field:
    return Field(name, _say(name), required=True, limit=limit)


def _text(name: str, limit: int, words: str = "") -> Field:
    return Field(name, _say(words or name), limit=limit)


def _long(name: str, limit: int, words: str = "") -> Field:
    return Field(name, _say(words or name), "multiline", limit=limit)


def _number(name: str) -> Field:
    return Field(name, _say(name), "number")


def _amount(name: str) -> Field:
    return Field(name, _say(name), "amount")


def _day(name: str) -> Field:
    return Field(name, _say(name), "date")


def _who(people: choices.Choices) -> Field:
    return Field("person_id", _say("person_id"), "choice", choices=people)


def _usefulness() -> Field:
    return Field("useful", _say("useful"), "choice", choices=((None, "—"), (1, _say("use")), (0, _say("no_use"))))


def _choice(name: str, members: type[ProposalSize | Support | Topic | PointState | ConsentState], *,
            optional: bool = True) -> Field:
    return Field(name, _say(name), "choice", choices=choices.of_enum(members, optional=optional))


def _pick(name: str, entries: choices.Choices) -> list[Field]:
    return [Field(name, _say(name), "choice", choices=entries)] if len(entries) > 1 else []


def title(noun: Noun) -> str:
    """What things of this kind are called."""
    return labels.label(noun)
