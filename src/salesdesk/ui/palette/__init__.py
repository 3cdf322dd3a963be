"""The search palette: find people, accounts, deals and commands by part of a name."""
