"""The table of accounts, people or deals, and the lists that choose what it shows."""
