"""What the map is about: an account, the deal it is seen for, and what is kept of the people there."""

from collections.abc import Mapping

from salesdesk.services import people_map
from salesdesk.store.queries import accounts, deals, people, relations
from salesdesk.store.queries.accounts import DepartmentRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.relations import LineRow, MapRow, RoleRow
from salesdesk.ui.context import Context, Place
from salesdesk.ui.orgmap import deal_scope
from salesdesk.ui.orgmap.card_note import Note, notes


class Subject:
    """Reads for the map; an account or a deal asked for counts until another one is, or it is gone."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.account_id, self.account_name, self.deal_id = "", "", ""
        self.deals: list[DealRow] = []
        self.rows: list[MapRow] = []
        self.vacant: list[RoleRow] = []
        self.lines: list[LineRow] = []
        self.notes: Mapping[str, Note] = {}
        self.departments: list[DepartmentRow] = []
        self._asked_deal: str | None = None

    def ask(self, place: Place) -> None:
        """Show what a place names."""
        deal = self.context.read(deals.one, place.deal_id) if place.deal_id else None
        own = deal is not None and place.account_id in {"", deal.account_id}
        self._asked_deal = place.deal_id if own else None
        self.account_id = place.account_id or (deal.account_id if deal is not None else "") or self.account_id

    def choose_account(self, account_id: str) -> None:
        """Show another account for the deal it was last seen for."""
        self.account_id, self._asked_deal = account_id, None

    def choose_deal(self, deal_id: str) -> None:
        """Show the account for a deal of it, "" for none."""
        self._asked_deal = deal_id

    def reload(self) -> None:
        """Read everything anew."""
        self._find_account()
        self._find_deal()
        read, key, deal_id = self.context.read, self.account_id, self.deal_id or None
        self.rows = read(people_map.people, key, deal_id) if key else []
        self.vacant = read(relations.vacant, key, deal_id) if self.rows else []
        self.lines = read(relations.lines, key, deal_id) if self.rows else []
        self.notes = notes(self.rows, read(relations.roles, key, deal_id),
                           read(relations.delegations, key)) if self.rows else {}
        self.departments = read(accounts.departments, key) if self.rows else []

    def deal(self) -> DealRow | None:
        """The deal the account is seen for."""
        return next((each for each in self.deals if each.id == self.deal_id), None)

    def of_deal(self) -> frozenset[str] | None:
        """Who has to do with the deal; None where there is no deal, or nobody is known who has."""
        deal = self.deal()
        if deal is None:
            return None
        return deal_scope.people_of_deal(self.context, self.account_id, deal, self.rows, self.lines) or None

    def _find_account(self) -> None:
        """The account asked for while it exists, else the last one, else the one with most people."""
        read, preferences = self.context.read, self.context.preferences
        for key in (self.account_id, self.context.place.account_id, preferences.last_account):
            row = read(accounts.one, key) if key else None
            if row is not None:
                break
        else:
            key = read(people.best_known_account)
            row = read(accounts.one, key) if key else None
        self.account_id, self.account_name = (row.id, row.name) if row else ("", "")
        if row is not None:
            preferences.last_account = row.id

    def _find_deal(self) -> None:
        """The deal asked for, else the one the account was last seen for, else the weightiest open one."""
        preferences, asked = self.context.preferences, self._asked_deal
        self.deals = self.context.read(deals.of_account, self.account_id) if self.account_id else []
        self.deal_id = deal_scope.chosen(self.deals, asked, preferences.map_deals, self.account_id)
        self._asked_deal = None
        if asked is not None:
            preferences.map_deals = deal_scope.note(preferences.map_deals, self.account_id, self.deal_id)
