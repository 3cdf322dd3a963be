"""Carries out what is chosen on the board: every change goes through one service call."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.followup import Ageing
from salesdesk.domain.stages import Outcome
from salesdesk.services import activities as activity_services
from salesdesk.services import deals as deal_services
from salesdesk.store.queries import activities, stages
from salesdesk.store.queries.deals import CardRow
from salesdesk.ui.announce import announce
from salesdesk.ui.board.column import BoardColumn
from salesdesk.ui.board.faces import standing
from salesdesk.ui.board.strip import BoardStrip
from salesdesk.ui.context import Ask, Context, Message, Place, Request, Screen


class BoardCommands(QObject):
    """Works on the focused card of the strip."""

    moving = Signal(object)  # deal ids about to move
    moved = Signal(str, str)  # deal id, stage id it came from

    def __init__(self, context: Context, strip: BoardStrip, find: Callable[[str], CardRow | None]) -> None:
        super().__init__(strip)
        self._context, self._strip, self._find = context, strip, find
        self._acts: dict[str, Callable[[CardRow], None]] = {
            "open": lambda card: context.go(
                Place(Screen.DEAL, account_id=card.account_id or "", deal_id=card.id)),
            "edit": lambda card: context.ask(Request(Ask.DEAL, id=card.id)), "wake": self._wake,
            "log": lambda card: context.ask(Request(Ask.LOG, account_id=card.account_id or "", deal_id=card.id)),
            "plan": lambda card: self.plan(card.id),
            "done": self._complete, "forward": lambda card: self._step(card, 1),
            "back": lambda card: self._step(card, -1), "up": lambda card: self._shift(card, -1),
            "down": lambda card: self._shift(card, 1), "arrange": self._arrange,
            "by_value": lambda _card: self._context.run(
                deal_services.arrange, self._context.today(), by_value=True), "delete": self._delete,
            "won": lambda _card: self.close(strip.selected_ids(), Outcome.WON),
            "lost": lambda _card: self.close(strip.selected_ids(), Outcome.LOST),
            "hold": lambda _card: self.close(strip.selected_ids(), Outcome.HOLD),
            "dropped": lambda _card: self.close(strip.selected_ids(), Outcome.DROPPED),
        }

    def do(self, name: str) -> None:
        """Carry out a command of ui/board/actions on the focused card."""
        card = self._strip.current()
        if card is not None and name in self._acts:
            self._acts[name](card)

    def move(self, ids: Sequence[str], stage_id: str, before_id: str | None) -> None:
        """Put cards into a column above another one; nothing where they lie there already."""
        cards = [card for card in map(self._find, ids) if card is not None]
        if not cards or self._lie_there(ids, stage_id, before_id):
            return
        came_from = cards[0].stage_id
        self.moving.emit(ids)
        self._context.run(deal_services.move_all, list(ids), stage_id, before_id, self._context.today())
        self._follow(ids[0], came_from)

    def move_to_stage(self, stage_id: str) -> None:
        """Put the selected cards on top of a column."""
        ids = self._strip.selected_ids()
        first = next(iter(self._strip.column(stage_id).model.rows()), None)
        self.move(ids, stage_id, first.id if first is not None else None)

    def move_to_pipeline(self, pipeline_id: str) -> None:
        """Put the selected cards into the first stage of another pipeline."""
        ids, first = self._strip.selected_ids(), self._context.read(stages.of_pipeline, pipeline_id)[0]
        if ids:
            self._context.run(deal_services.move_all, ids, first.id, None, self._context.today())

    def review(self) -> None:
        """Go through what stands too long in the columns shown, one deal after the other."""
        from salesdesk.ui.board.review_dialog import ReviewDialog

        stuck = [card.id for column in self._strip.columns() for card in self._stuck(column)]
        if stuck:
            ReviewDialog(self._context, stuck, self._strip.window()).open()
        else:
            self._context.said.emit(Message(self.tr("Nothing stands longer than its stage allows")))

    def close(self, ids: Sequence[str], outcome: Outcome) -> None:
        """Take cards off the board; asks for a reason or a day where one is needed."""
        if ids:
            from salesdesk.ui.board.close_dialog import ask_close

            ask_close(self._context, ids, outcome, self._strip.window())

    def plan(self, deal_id: str, text: str = "") -> None:
        """Ask for the next step of a deal."""
        card = self._find(deal_id)
        if card is not None:
            self._context.ask(Request(Ask.TASK, account_id=card.account_id or "", deal_id=card.id, text=text))

    def _step(self, card: CardRow, by: int) -> None:
        order = [column.stage.id for column in self._strip.columns()]
        at = order.index(card.stage_id) + by
        if not 0 <= at < len(order):
            return
        if len(self._strip.selected_ids()) > 1 or card.wakes is not None:
            self.move_to_stage(order[at])
            return
        self.moving.emit((card.id,))
        if self._context.run(deal_services.step, card.id, by, self._context.today()) is not None:
            self._follow(card.id, card.stage_id)

    def _shift(self, card: CardRow, by: int) -> None:
        """One place up or down among the cards shown."""
        rows = self._strip.column(card.stage_id).model.rows()
        at = next(place for place, row in enumerate(rows) if row.id == card.id)
        if not 0 <= at + by < len(rows):
            return
        below = at + by if by < 0 else at + by + 1
        self.move((card.id,), card.stage_id, rows[below].id if below < len(rows) else None)

    def _complete(self, card: CardRow) -> None:
        steps = self._context.read(activities.tasks, deal_id=card.id, kinds=(TaskKind.STEP,))
        if steps:
            self._context.run(activity_services.set_done, steps[0].id, done=True)
        else:
            self._context.said.emit(Message(self.tr("This deal has no next step"), "warn"))

    def _wake(self, card: CardRow) -> None:
        """Wake what sleeps of the selected cards."""
        chosen = [self._find(key) for key in self._strip.selected_ids()]
        ids = [each.id for each in chosen if each is not None and each.wakes is not None]
        if not ids:
            self._context.said.emit(Message(self.tr("This deal is awake")))
            return
        self.moving.emit(ids)
        self._context.run(deal_services.reopen_all, ids, self._context.today())
        found = self._find(card.id)
        if found is not None and found.wakes is None:
            self._strip.select(card.id)
            announce(self._strip, self.tr("{deal} is awake again").format(deal=card.name))

    def _stuck(self, column: BoardColumn) -> list[CardRow]:
        today, limit = self._context.today(), column.stage.stuck_after
        return [card for card in column.model.rows() if standing(card, today, limit).age is Ageing.STUCK]

    def _delete(self, card: CardRow) -> None:
        place = self._strip.column(card.stage_id).model.row_of(card.id)
        self._context.run(deal_services.delete_deal, card.id)
        self._strip.focus_column(card.stage_id, max(0, place))

    def _arrange(self, _card: CardRow) -> None:
        self._context.run(deal_services.arrange, self._context.today())

    def _lie_there(self, ids: Sequence[str], stage_id: str, before_id: str | None) -> bool:
        """Whether the cards already stand there, one after the other."""
        order = [row.id for row in self._strip.column(stage_id).model.rows()]
        if ids[0] not in order:
            return False
        at = order.index(ids[0])
        following = order[at + len(ids)] if at + len(ids) < len(order) else None
        return order[at : at + len(ids)] == list(ids) and following == before_id

    def _follow(self, deal_id: str, came_from: str) -> None:
        card = self._find(deal_id)
        if card is None:
            return
        self._strip.select(deal_id)
        announce(self._strip, self.tr("{deal} is now in {stage}").format(
            deal=card.name, stage=self._strip.column(card.stage_id).view.accessibleName()))
        self.moved.emit(deal_id, came_from)
