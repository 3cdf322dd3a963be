"""The log: one report of a contact, from any screen."""
