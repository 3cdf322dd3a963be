"""The dialogs of accounts, sites, departments, people, deals, visits and tasks; each shows itself and returns."""
