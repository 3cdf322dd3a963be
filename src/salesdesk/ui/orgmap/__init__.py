"""The key-person map: who decides at an account, whom we have met, and where the gaps are."""
