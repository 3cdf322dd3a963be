"""Pairs that may be one record: look at them side by side, merge them or tell them apart."""
