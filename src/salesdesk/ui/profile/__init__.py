"""The profile of one person: who it is, how they decide, what we know and what to ask next."""
