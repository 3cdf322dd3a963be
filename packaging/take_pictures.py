"""Draw the pictures of the README from the sample book: .venv/bin/python packaging/take_pictures.py."""

import subprocess
import sys
import tempfile
from pathlib import Path

PICTURES = Path(__file__).with_name("pictures")
SHOTS = (
    ("board", "ja", "light"), ("accounts", "ja", "light"), ("people_map", "ja", "light"), ("charts", "en", "dark"),
    ("log", "ja", "light"), ("briefing", "en", "light"), ("profile", "en", "light"), ("lists", "en", "light"),
    ("buying_process", "en", "light"), ("quotes", "ja", "light"), ("timing_board", "en", "dark"),
)


def salesdesk(*words: str) -> None:
    """Run the program with these words in a process of its own, as a user does."""
    subprocess.run([sys.executable, "-m", "salesdesk", *words], check=True)


def take() -> None:
    PICTURES.mkdir(exist_ok=True)
    for language in ("ja", "en"):
        with tempfile.TemporaryDirectory() as folder:
            book = ["--db", str(Path(folder) / "book.db"), "--lang", language]
            salesdesk(*book, "samples")
            for screen, words, theme in SHOTS:
                if words == language:
                    out = PICTURES / f"{screen}_{words}_{theme}.png"
                    salesdesk(*book, "shot", screen, "-o", str(out), "--theme", theme, "--lang", words)


if __name__ == "__main__":
    take()
