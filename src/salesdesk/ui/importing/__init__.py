"""Bringing a file in: choose, look at what would happen, import, take it back."""
