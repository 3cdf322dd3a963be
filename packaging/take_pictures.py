"""Draw the pictures of the README from the sample book: .venv/bin/python packaging/take_pictures.py."""

import tempfile
from pathlib import Path

from salesdesk.__main__ import main

PICTURES = Path(__file__).with_name("pictures")
SHOTS = (
    ("board", "ja", "light"), ("accounts", "ja", "light"), ("people_map", "ja", "light"), ("charts", "en", "dark"),
    ("log", "ja", "light"), ("briefing", "en", "light"), ("profile", "en", "light"), ("lists", "en", "light"),
)


def take() -> None:
    PICTURES.mkdir(exist_ok=True)
    for language in ("ja", "en"):
        with tempfile.TemporaryDirectory() as folder:
            book = ["--db", str(Path(folder) / "book.db"), "--lang", language]
            main([*book, "samples"])
            for screen, words, theme in SHOTS:
                if words == language:
                    out = PICTURES / f"{screen}_{words}_{theme}.png"
                    main([*book, "shot", screen, "-o", str(out), "--theme", theme, "--lang", words])


if __name__ == "__main__":
    take()
