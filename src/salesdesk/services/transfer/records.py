"""One record of a file before its texts are understood, and what hangs on it."""

from dataclasses import dataclass, field

from salesdesk.domain.people import PointKind


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address in its parts; street holds what the file did not divide."""

    postal_code: str = ""
    region: str = ""
    city: str = ""
    street: str = ""
    country: str = ""

    def one_line(self) -> str:
        """The parts that are there, in Japanese order or, in Latin letters, in Western order."""
        parts = (self.postal_code, self.region, self.city, self.street, self.country)
        if "".join(parts).isascii():
            western = (self.street, self.city, f"{self.region} {self.postal_code}".strip(), self.country)
            return ", ".join(part for part in western if part)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Point:
    """A way to reach someone; `label` is "work", "home" or the file's own word, `address` goes with ADDRESS."""

    kind: PointKind
    label: str
    value: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """Texts of one record by target field; `extra` holds what no field takes, by the file's own heading.

    `line` is the first physical line; `points` are contact points that carry a label of their own.
    """

    line: int
    fields: dict[str, str]
    extra: dict[str, str] = field(default_factory=dict)
    photo: bytes | None = None
    photo_type: str = ""
    points: tuple[Point, ...] = ()
