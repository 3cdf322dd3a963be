"""Writing accounts, people, deals and activities to a file."""
