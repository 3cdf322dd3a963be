"""Variants side by side: one row per thing they offer, and which rows differ."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Offer:
    """One thing of one variant: its name and what is said of it."""

    name: str
    said: str


@dataclass(frozen=True)
class OfferRow:
    """One thing over all variants; an empty cell is not offered."""

    name: str
    cells: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the variants do not all say the same."""
        return len(set(self.cells)) > 1


def side_by_side(variants: Sequence[Sequence[Offer]], joint: str = " + ") -> list[OfferRow]:
    """The rows in the order of the first variant that has them, each new one below what it follows there."""
    names: list[str] = []
    for offers in variants:
        at = 0
        for offer in offers:
            if offer.name in names:
                at = max(at, names.index(offer.name) + 1)
            else:
                names.insert(at, offer.name)
                at += 1
    return [OfferRow(name, tuple(
        joint.join(offer.said for offer in offers if offer.name == name) for offers in variants)) for name in names]
