"""The one script of salesdesk: it sets up what is missing, then runs, tests, checks, measures or packs the program."""

import argparse
import os
import shutil
import sys

sys.dont_write_bytecode = True

import desk_words as words  # noqa: E402 - the line above must come first
from desk_system import (  # noqa: E402
    PACKAGING,
    PYTHON,
    ROOT,
    VENV,
    advise_japanese_font,
    call,
    environment,
    install_locked,
    make_venv,
    must,
    need_python,
    need_system,
    pip,
    say,
)

RUN = ("requirements.lock",)
TEST = ("requirements.lock", "requirements-dev.lock")
NEEDS_NO_SCREEN = {"-h", "--help", "--version"}


def has_display() -> bool:
    return not sys.platform.startswith("linux") or any(os.environ.get(x) for x in ("DISPLAY", "WAYLAND_DISPLAY"))


def prepare(locks: tuple[str, ...], **purposes: bool) -> None:
    """Bring the system packages and the virtual environment up to date; quick when nothing changed."""
    need_python()
    need_system(**purposes)
    make_venv()
    install_locked(*locks)
    words.compile_words()


def do_setup(_extra: list[str]) -> int:
    """make .venv with everything that running, testing and checking need"""
    prepare(TEST, window=has_display(), testing=True)
    say(f"Ready: {VENV}")
    return 0


def do_run(extra: list[str]) -> int:
    """start the program; without a screen, write pictures of every view to out/tour"""
    prepare(RUN, window=has_display())
    program = [PYTHON, "-m", "salesdesk", *extra]
    if has_display():
        advise_japanese_font()
        return call(program, env=environment(offscreen=False))
    if extra and (not extra[0].startswith("-") or NEEDS_NO_SCREEN & set(extra)):
        return call(program, env=environment(offscreen=True))
    say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.")
    say("Every view is drawn into a picture instead ...")
    out = ROOT / "out" / "tour"
    return call([*program, "tour", "--out", out], env=environment(offscreen=True))


def do_test(extra: list[str]) -> int:
    """run the tests; further words go to pytest (for example: test tests/domain -k stages)"""
    prepare(TEST, testing=True)
    return call([PYTHON, "-m", "pytest", "-n", "auto", "--dist", "worksteal", *extra], env=environment(offscreen=True))


def do_check(extra: list[str]) -> int:
    """ruff, mypy --strict and the completeness of the translations"""
    prepare(TEST)
    say("ruff ...")
    clean = call([PYTHON, "-m", "ruff", "check", *(extra or ["src", "tests", "packaging"])]) == 0
    say("mypy --strict ...")
    typed = call([PYTHON, "-m", "mypy", "--strict"]) == 0
    say("translations ...")
    translated = words.check_words()
    results = {"ruff": clean, "mypy": typed, "translations": translated}
    say(", ".join(f"{name}: {'good' if good else 'NOT GOOD'}" for name, good in results.items()))
    return 0 if all(results.values()) else 1


def do_bench(extra: list[str]) -> int:
    """measure the speed; further words go to tests/bench/run.py"""
    prepare(TEST)
    return call([PYTHON, ROOT / "tests" / "bench" / "run.py", *extra], env=environment(offscreen=True))


def do_words(_extra: list[str]) -> int:
    """collect the texts of the program into resources/i18n and compile them"""
    prepare(RUN)
    words.update_words()
    return 0


def do_dist(_extra: list[str]) -> int:
    """build the wheel, and with PyInstaller a folder that runs without Python, into dist/"""
    prepare(RUN, packing=True)
    dist, work = ROOT / "dist", ROOT / "build"
    dist.mkdir(exist_ok=True)
    must([*pip("wheel"), "--no-deps", "--no-build-isolation", "-w", dist, ROOT], "Building the wheel")
    if call([*pip("install"), "--require-hashes", "-r", PACKAGING / "requirements-dist.lock"]):
        say("PyInstaller could not be installed: only the wheel was built.")
    else:
        spec = PACKAGING / "salesdesk.spec"
        command = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", dist]
        must([*command, "--workpath", work, spec], "PyInstaller", env=environment(offscreen=True))
        if sys.platform.startswith("linux"):
            shutil.copy(PACKAGING / "salesdesk.desktop", dist / "salesdesk")
    for product in sorted(dist.iterdir()):
        say(str(product))
    return 0


def do_lock(extra: list[str]) -> int:
    """write the lock files anew from pyproject.toml with uv (--upgrade takes newer versions)"""
    import desk_lock

    desk_lock.write_locks(upgrade="--upgrade" in extra)
    return 0


WORDS = {
    "run": do_run,
    "test": do_test,
    "check": do_check,
    "bench": do_bench,
    "words": do_words,
    "dist": do_dist,
    "setup": do_setup,
    "lock": do_lock,
}


def main() -> int:
    table = "\n".join(f"  {name:<6} {function.__doc__}" for name, function in WORDS.items())
    parser = argparse.ArgumentParser(
        prog="desk.py",
        description=__doc__,
        epilog=f"words:\n{table}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("word", choices=WORDS, metavar="word", help="one of the words below")
    parser.usage = "desk.py word [what is handed on to the program the word starts]"
    chosen = parser.parse_args(sys.argv[1:2])
    try:
        return WORDS[chosen.word](sys.argv[2:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
