"""Every column that a screen or a paper shows has a word, and every value of an enum too."""

import pytest
from sqlalchemy import Text

from salesdesk.services.merging import groups
from salesdesk.store import ownership
from salesdesk.store.tables import account, activity, person
from salesdesk.store.tables.base import LIMIT
from salesdesk.ui import column_tables, labels, pair_words
from salesdesk.ui.duplicates import texts
from salesdesk.ui.personal import paper
from salesdesk.ui.words import words_of

UNSEEN = {"external_id", "source", "photo", "map_x", "sample"}
OURS = {"workspace_id", "updated_by", "rev", "search", "sample"}
SHORT_WORDS = {"corporate_number", "currency", "due_time", "postal_code", "id", "created_at", "number"}
HELD = sorted({person, activity, *(link.child for link in ownership.to(person))}, key=str)


@pytest.mark.parametrize("table", [account, person], ids=str)
def test_every_field_of_the_merge_has_a_name(qapp, table):
    for name in groups(table).keys() - UNSEEN:
        assert texts.name_of(name) != name


@pytest.mark.parametrize("table", [account, person], ids=str)
def test_every_value_the_merge_can_show_has_a_word(qapp, table):
    fields = groups(table)
    enums = [(name, kind) for (of, name), kind in column_tables.ENUMS.items() if of == table.name and name in fields]
    assert enums
    for name, kind in enums:
        assert [pair_words.value(name, member.value) for member in kind] == [labels.label(member) for member in kind]


@pytest.mark.parametrize("table", HELD, ids=str)
def test_every_column_of_the_paper_has_a_word(qapp, table):
    for column in table.columns:
        if not paper.is_hidden(column.name) and column.name not in OURS:
            assert paper.column_word(column.name, words_of("en")) != column.name


@pytest.mark.parametrize("table", [account, *HELD], ids=str)
def test_every_choice_is_known_as_an_enum(table):
    choices = {column.name for column in table.columns
               if isinstance(column.type, Text) and column.info.get(LIMIT, 99) <= 40} - SHORT_WORDS - {"rank"}
    assert choices <= {name for of, name in column_tables.ENUMS if of == table.name}
