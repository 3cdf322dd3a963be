"""The Qt side of salesdesk: windows, panes and painters."""

import sys

import PySide6.QtCore  # noqa: F401 - what is quietened below comes with it

_FEATURE, _LOOK = "shibokensupport.feature", "_mod_uses_pyside"


def _spare_sources() -> None:
    """Keep PySide from searching the source of every module imported after it for `__feature__`, used nowhere here.

    The search is a sixth of the start, and the sources it has read stay in memory.
    """
    feature = sys.modules.get(_FEATURE)
    if hasattr(feature, _LOOK):
        setattr(feature, _LOOK, lambda _module: False)


_spare_sources()
