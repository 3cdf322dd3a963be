"""Whom to ask first, said in a sentence: names, what ties them, why, and how strongly."""

from dataclasses import dataclass
from datetime import date, timedelta

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.influence import Path, Step, Via
from salesdesk.services.activities import TaskDraft
from salesdesk.ui import labels
from salesdesk.ui.orgmap.gaps import Adviser
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_STEP_AFTER = 7
_HEAD = QT_TRANSLATE_NOOP("Ways", "To {target}")
_FIRST = QT_TRANSLATE_NOOP("Ways", "Ask {name} first ({why})")
_OWN = QT_TRANSLATE_NOOP("Ways", "Ask {own} of ours first")
_NOT_MET = QT_TRANSLATE_NOOP("Ways", "not met")
_STRENGTH = QT_TRANSLATE_NOOP("Ways", "strength {n}")
_STEPS = {
    Via.OWN_TIE: QT_TRANSLATE_NOOP("Ways", "knows {to}"),
    Via.INFLUENCE: QT_TRANSLATE_NOOP("Ways", "{from} influences {to}"),
    Via.INFORMAL: QT_TRANSLATE_NOOP("Ways", "{from} is close to {to}"),
    Via.TO_BOSS: QT_TRANSLATE_NOOP("Ways", "{from} reports to {to}"),
    Via.TO_REPORT: QT_TRANSLATE_NOOP("Ways", "{from} is the boss of {to}"),
}
_ASK_OWN = QT_TRANSLATE_NOOP("Ways", "Ask {own} for an introduction to {target}")
_ASK = QT_TRANSLATE_NOOP("Ways", "Ask {name} for an introduction to {target}")
_WORD_OWN = QT_TRANSLATE_NOOP("Ways", "Ask {own} to put in a word with {target}")
_WORD = QT_TRANSLATE_NOOP("Ways", "Ask {name} to put in a word with {target}")
_BUTTONS = {
    False: QT_TRANSLATE_NOOP("Ways", "Ask for intro → add follow-up"),
    True: QT_TRANSLATE_NOOP("Ways", "Ask for a good word → add follow-up"),
}
_MORE = QT_TRANSLATE_NOOP("Ways", "{n} more: choose a person to see the way to them.")
_NO_WAY = QT_TRANSLATE_NOOP("Ways", "No way to {target} is known. Draw a line, or add who of ours knows them.")


@dataclass(frozen=True)
class WayAdvice:
    """A way in words, the pairs of people to point out on the map, and the task its button makes of it."""

    target_id: str
    head: str
    sentence: str
    pairs: tuple[tuple[str, str], ...]
    button: str
    task: str

    def draft(self, account_id: str, today: date, deal_id: str = "") -> TaskDraft:
        """The follow-up to keep, due in a week."""
        return TaskDraft(self.task, TaskKind.STEP, today + timedelta(days=_STEP_AFTER), account_id=account_id,
                         deal_id=deal_id or None, person_id=self.target_id)


def way_advice(way: Path, adviser: Adviser) -> WayAdvice:
    """A way in the words of the screen; whom we have met needs no introduction, but a good word."""
    target = way.people[-1]
    known = target in adviser.people and adviser.people[target].met
    parts = [_first(way, adviser)]
    parts += [_step(step, adviser) for step in way.steps if step.via is not Via.OWN_TIE]
    full = {key: row.name for key, row in adviser.people.items()}
    source = (_WORD_OWN if known else _ASK_OWN) if way.own_name else (_WORD if known else _ASK)
    task = _say(source, own=way.own_name, name=full.get(way.first_id, ""), target=full.get(target, ""))
    return WayAdvice(
        target, _say(_HEAD, target=adviser.named(target)), _joined(parts),
        tuple((step.from_id, step.to_id) for step in way.steps if step.from_id),
        _say(_BUTTONS[known]), task)


def and_more(count: int) -> str:
    """That there are more ways than shown."""
    return _say(_MORE, n=count)


def no_way(person_id: str, adviser: Adviser) -> str:
    """That nobody is known who could speak for us."""
    return _say(_NO_WAY, target=adviser.named(person_id))


def _first(way: Path, adviser: Adviser) -> str:
    if way.own_name:
        step = way.steps[0]
        knows = _say(_STEPS[Via.OWN_TIE], to=adviser.named(way.first_id))
        return f"{_say(_OWN, own=way.own_name)}{_colon()}{knows}{_because(step)}"
    why = [labels.label(way.support), *([] if way.met else [_say(_NOT_MET)])]
    return _say(_FIRST, name=adviser.named(way.first_id), why=_comma().join(why))


def _step(step: Step, adviser: Adviser) -> str:
    """Who speaks to whom, with the reason and the strength where they are known."""
    words = _say(_STEPS[step.via], **{"from": adviser.who(step.from_id), "to": adviser.named(step.to_id)})
    return words + _because(step)


def _because(step: Step) -> str:
    known = [" ".join(step.reason.split())] if step.reason else []
    if step.strength:
        known.append(_say(_STRENGTH, n=step.strength))
    if not known:
        return ""
    inner = _comma().join(known)
    return f"（{inner}）" if labels.screen_words().japanese else f" ({inner})"


def _joined(parts: list[str]) -> str:
    japanese = labels.screen_words().japanese
    return "。".join(parts) + "。" if japanese else ". ".join(parts) + "."


def _comma() -> str:
    return "、" if labels.screen_words().japanese else ", "


def _colon() -> str:
    return "：" if labels.screen_words().japanese else ": "


def _say(source: str, **values: object) -> str:
    return labels.screen_words().translate("Ways", source).format(**values)
