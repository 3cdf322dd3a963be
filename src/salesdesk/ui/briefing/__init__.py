"""The briefing before a visit: one page to read, to tick and to write on."""
