"""The Qt side of salesdesk: windows, panes and painters."""
