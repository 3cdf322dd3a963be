"""The one style sheet of the program, for standard controls only; our own surfaces are painted."""

import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor

from salesdesk import paths
from salesdesk.ui import svg

_FRAMES = Template("""
* { outline: 0; }
QWidget#canvas { background: $canvas; }
QFrame[kind="panel"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[kind="sunken"] { background: $sunken; border: 0; border-radius: 8px; }
QFrame[kind="inset"] { background: $inset; border: 0; border-radius: 8px; }
QFrame[kind="raised"] { background: $raised; border: 1px solid $border_strong; border-radius: 10px; }
QFrame[kind="soft"] { background: $accent_soft; border: 0; border-radius: 8px; }
QFrame[kind="soft"][tone="ok"] { background: $ok_soft; border: 1px solid $ok; }
QFrame[kind="soft"][tone="warn"] { background: $warn_soft; border: 1px solid $warn; }
QFrame[kind="soft"][tone="danger"] { background: $danger_soft; border: 1px solid $danger; }
QFrame[kind="soft"][tone="info"] { background: $info_soft; border: 1px solid $info; }
QFrame[kind="dash"] { background: transparent; border: 1px dashed $border_strong; border-radius: 8px; }
QFrame[kind="line"] { background: $border; border: 0; }
QDialog { background: $raised; }
QToolTip { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }
QLabel { background: transparent; color: $text; }
QLabel:disabled { color: $muted; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="info"] { color: $info; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#scroll_body { background: transparent; }
QSplitter::handle { background: $border; }
QStatusBar { background: $canvas; color: $text2; }
QStatusBar::item { border: 0; }
""")

_BUTTONS = Template("""
QPushButton { background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
  padding: 0 12px; min-height: ${h30}px; }
QPushButton:hover { background: $hover; border-color: $border_strong; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled { color: $muted; background: $inset; border-color: $border; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: ${h28}px; }
QPushButton[tone="danger"] { color: $danger; }
QPushButton[tone="warn"] { color: $warn; }
QPushButton[tone="ok"] { color: $ok; }
QPushButton[tone="accent"] { color: $accent; }
QPushButton[tone="muted"] { color: $muted; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: bold; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { background: $accent_hover; border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $inset; color: $muted; border-color: $border; }
QPushButton[kind="ghost"] { background: transparent; border: 1px solid transparent; color: $text2; padding: 0 8px; }
QPushButton[kind="ghost"]:hover { background: $hover; }
QPushButton[kind="ghost"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="ghost"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[kind="ghost"][tone="danger"] { color: $danger; }
QPushButton[kind="ghost"][tone="accent"] { color: $accent; }
QPushButton[kind="ghost"][tone="warn"] { color: $warn; }
QPushButton[kind="chip"], QPushButton[kind="dash"] { border-radius: ${r13}px; min-height: ${h24}px;
  padding: 0 10px; color: $text2; }
QPushButton[kind="chip"] { background: $surface; border: 1px solid $border; }
QPushButton[kind="chip"]:hover { background: $hover; border-color: $border_strong; }
QPushButton[kind="chip"]:checked { background: $accent_soft; border: 1px solid $accent; color: $accent; }
QPushButton[kind="dash"] { background: transparent; border: 1px dashed $border_strong; }
QPushButton[kind="dash"]:hover { background: $hover; }
QPushButton[kind="chip"]:focus, QPushButton[kind="dash"]:focus { border: 2px solid $accent;
  padding: 0 9px; min-height: ${h22}px; }
QPushButton::menu-indicator { image: url("$chevron_down"); width: ${h14}px; height: ${h14}px;
  subcontrol-position: center right; right: 6px; }
QToolButton { background: transparent; color: $text2; border: 1px solid transparent; border-radius: 6px;
  padding: 3px; min-height: ${h22}px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; border: 2px solid transparent; border-radius: 4px;
  padding: 1px 4px 1px 1px; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${h15}px; height: ${h15}px; border: 2px solid $border_strong;
  border-radius: 3px; background: $surface; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:indeterminate { background: $accent_soft; border-color: $accent; image: url("$minus"); }
QRadioButton::indicator { border-radius: ${r9}px; }
QRadioButton::indicator:checked { border: 5px solid $accent; background: $on_accent;
  width: ${radio}px; height: ${radio}px; }
""")

_INPUTS = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $text;
  border: 1px solid $border_strong; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QAbstractSpinBox { min-height: ${h22}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled { background: $inset;
  color: $muted; border-color: $border; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $inset; }
QLineEdit[tone="danger"], QPlainTextEdit[tone="danger"], QComboBox[tone="danger"] { border-color: $danger; }
QComboBox { padding: 3px 8px; min-height: ${h24}px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 2px 7px; }
QComboBox::drop-down { border: 0; width: ${h22}px; }
QComboBox::down-arrow { image: url("$chevron_down"); width: ${h14}px; height: ${h14}px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox[kind="flat"] { background: transparent; border: 1px solid transparent; padding: 1px 4px; color: $muted;
  min-height: ${h22}px; }
QComboBox[kind="flat"]:hover { background: $hover; }
QComboBox[kind="flat"]:focus { border: 1px solid $accent; }
QComboBox[kind="flat"]::drop-down { width: ${h16}px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $border_strong; padding: 2px;
  selection-background-color: $selected; selection-color: $text; }
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: ${h18}px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: ${h12}px; height: ${h12}px; }
QAbstractSpinBox::down-arrow { image: url("$chevron_down"); width: ${h12}px; height: ${h12}px; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: ${h22}px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: $text2; }
QProgressBar { background: $border; border: 0; border-radius: 3px; max-height: ${h8}px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")

_VIEWS = Template("""
QAbstractItemView { background: transparent; color: $text; border: 2px solid transparent; border-radius: 6px;
  selection-background-color: $selected; selection-color: $text; }
QAbstractItemView:focus { border-color: $accent; }
QAbstractItemView[focus_on_row="true"]:focus { border-color: transparent; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $selected; color: $text; }
QTableView { background: $surface; alternate-background-color: $canvas; gridline-color: $border; }
QTableView::item { padding: 4px 8px; }
QListView::item { min-height: ${h28}px; }
QTreeView::item { min-height: ${h28}px; }
QHeaderView { background: $surface; border: 0; border-radius: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $border;
  padding: 6px 11px; font-size: ${h11}px; text-align: left; }
QHeaderView::section:hover { background: $hover; }
QTableCornerButton::section { background: $surface; border: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text2; padding: 8px 14px; border: 2px solid transparent;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar:focus { border: 2px solid $accent; border-radius: 6px; }
QMenuBar { background: $canvas; color: $text2; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selected; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QGraphicsView::corner { background: transparent; border: none; }
""")
_LENGTHS = (8, 11, 12, 14, 15, 16, 18, 22, 24, 28, 30)
_PICTURES = {"chevron_down": ("chevron-down", "text2"), "chevron_up": ("chevron-up", "text2"),
             "check": ("check", "on_accent"), "minus": ("minus", "accent")}


def build(tokens: Mapping[str, str], scale: float) -> str:
    """The style sheet of one token set at one text scale (0.9-1.3)."""
    values = dict(tokens)
    values |= {f"h{length}": str(round(length * scale)) for length in _LENGTHS}
    values["radio"] = str(round(15 * scale) + 4 - 10)
    values |= {"r13": str(int(13 * scale)), "r9": str(int((round(15 * scale) + 4) / 2))}
    size = round(15 * scale)
    values |= {key: _picture(icon, tokens[token], size) for key, (icon, token) in _PICTURES.items()}
    return "".join(part.substitute(values) for part in (_FRAMES, _BUTTONS, _INPUTS, _VIEWS))


def _picture(icon: str, colour: str, size: int) -> str:
    """Path of a tinted picture, plain and at double resolution: a style sheet cannot tint by itself."""
    folder = pictures_dir()
    name = f"{icon}-{colour.lstrip('#').lower()}-{size}"
    for ratio, suffix in ((1, ""), (2, "@2x")):
        file = folder / f"{name}{suffix}.png"
        if not file.exists():
            svg.render(icon, QColor(colour), size, ratio).save(str(file))
    return (folder / f"{name}.png").as_posix()


def pictures_dir() -> Path:
    """Where the tinted pictures lie from now on: it moves with SALESDESK_HOME."""
    try:
        folder = paths.cache_dir() / "controls"
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return _passing_folder()
    return folder


@lru_cache(maxsize=1)
def _passing_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="salesdesk-"))
