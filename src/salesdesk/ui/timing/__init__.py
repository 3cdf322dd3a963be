"""The timing board: what moves each customer when, and when to act."""
