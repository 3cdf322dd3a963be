"""The English sentences of the questions a visit should answer, and of the checklist beside the sheet."""

from enum import Enum

from salesdesk.domain.questions import Gap, Ready
from salesdesk.ui.words import QT_TRANSLATE_NOOP

GAPS: dict[Enum, str] = {
    Gap.BUDGET: QT_TRANSLATE_NOOP("Gap", "What budget is there, and for which year?"),
    Gap.AUTHORITY: QT_TRANSLATE_NOOP("Gap", "Whose approval does a request need; where does it stall?"),
    Gap.NEEDS: QT_TRANSLATE_NOOP("Gap", "How is it done today, and what is the trouble?"),
    Gap.TIMING: QT_TRANSLATE_NOOP("Gap", "When is it planned; what fixes that date?"),
    Gap.COMPETITOR: QT_TRANSLATE_NOOP("Gap", "Who else are you talking to?"),
    Gap.STAFFING: QT_TRANSLATE_NOOP("Gap", "Who will run it afterwards?"),
    Gap.DECIDER: QT_TRANSLATE_NOOP("Gap", "Who decides in the end?"),
    Gap.DECIDER_UNMET: QT_TRANSLATE_NOOP("Gap", "Can we meet {name} next time?"),
    Gap.OBJECTION: QT_TRANSLATE_NOOP("Gap", "What worries {name} about it?"),
    Gap.SUPPORT: QT_TRANSLATE_NOOP("Gap", "How does {name} see this?"),
    Gap.DEADLINE: QT_TRANSLATE_NOOP("Gap", "By when must it be decided?"),
    Gap.CLOSE_PASSED: QT_TRANSLATE_NOOP("Gap", "{day} has passed: what is the new date?"),
    Gap.SILENCE: QT_TRANSLATE_NOOP("Gap", "What has changed since {day}?"),
    Gap.CONSENT: QT_TRANSLATE_NOOP("Gap", "Who else has to agree?"),
    Gap.ROLE: QT_TRANSLATE_NOOP("Gap", "What is the part of {name} in this?"),
    Gap.SCREENER: QT_TRANSLATE_NOOP("Gap", "Who checks the papers, and for what?"),
    Gap.USER: QT_TRANSLATE_NOOP("Gap", "Which department will use it?"),
    Gap.PHASE: QT_TRANSLATE_NOOP("Gap", "How far have you come in choosing?"),
    Gap.MOTIVE: QT_TRANSLATE_NOOP("Gap", "What set it off?"),
    Gap.CRITERION: QT_TRANSLATE_NOOP("Gap", "What matters most to {name}?"),
    Gap.WANTED: QT_TRANSLATE_NOOP("Gap", "What would you like to have before next time?"),
}
READY: dict[Enum, str] = {
    Ready.VISIT: QT_TRANSLATE_NOOP("Ready", "Date and place"),
    Ready.GOAL: QT_TRANSLATE_NOOP("Ready", "Goal and minimum"),
    Ready.PEOPLE: QT_TRANSLATE_NOOP("Ready", "Who you meet"),
    Ready.DECIDER: QT_TRANSLATE_NOOP("Ready", "Decision maker met"),
    Ready.BANTCH: QT_TRANSLATE_NOOP("Ready", "BANTCH"),
    Ready.PHASE: QT_TRANSLATE_NOOP("Ready", "Phase and timing"),
    Ready.QUESTIONS: QT_TRANSLATE_NOOP("Ready", "Questions"),
    Ready.RIVAL: QT_TRANSLATE_NOOP("Ready", "Competitor"),
    Ready.HISTORY: QT_TRANSLATE_NOOP("Ready", "History, promises"),
}
