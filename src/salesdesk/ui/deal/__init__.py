"""The page of one deal."""
