"""Quotes of a deal side by side, their lines, versions and paper."""
