"""What a preset is: one program's headings and what they mean here."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from salesdesk.services.transfer.fields import FIELD, Kind, fold_heading


@dataclass(frozen=True)
class Preset:
    """A known export.

    `signature`: headings that give it away. `mapping`: folded heading -> target field. `ignored`: folded headings of
    columns that say nothing about a customer. `labels`: folded heading -> label of a contact point. `blanks`: cells
    that mean "nothing". `value_maps`: field -> folded word -> meaning, before the words everybody knows. `scale`:
    field -> factor of its numbers. `day_first`: order of 01/02/2026. `labelled`: the label of "X 1 - Value" stands in
    "X 1 - Label". `fallbacks`: folded heading -> target it fills where nothing else does. `flag_tags`: an unknown
    column with a 1 is a tag. `own`: this program wrote it: one value a cell, and what cannot be understood refuses the
    row instead of going into the note.
    """

    name: str
    kind: Kind
    signature: frozenset[str]
    mapping: Mapping[str, str]
    ignored: frozenset[str] = frozenset()
    labels: Mapping[str, str] = field(default_factory=dict)
    blanks: frozenset[str] = frozenset()
    value_maps: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    scale: Mapping[str, int] = field(default_factory=dict)
    day_first: bool | None = None
    labelled: bool = False
    fallbacks: Mapping[str, str] = field(default_factory=dict)
    flag_tags: bool = False
    own: bool = False
    notes: str = ""

    def target_of(self, heading: str) -> str | None:
        """The target field of a heading as the file writes it."""
        return self.mapping.get(fold_heading(heading))

    def ignores(self, heading: str) -> bool:
        """Whether the column is left out even from the note."""
        return fold_heading(heading) in self.ignored


def folded(headings: str) -> frozenset[str]:
    """Headings between bars, folded."""
    return frozenset(fold_heading(word) for word in headings.split("|") if word.strip())


def lines(kind: Kind, text: str) -> dict[str, str]:
    """A mapping written one target a line: `target: heading | heading`."""
    mapping: dict[str, str] = {}
    for line in text.strip().splitlines():
        target, _, headings = line.strip().partition(":")
        if target not in FIELD[kind]:
            raise KeyError(target)
        mapping.update({fold_heading(word): target for word in headings.split("|")})
    return mapping


def labels(**words: str) -> dict[str, str]:
    """Labels of contact points: label="heading|heading"."""
    return {fold_heading(heading): label for label, headings in words.items() for heading in headings.split("|")}
