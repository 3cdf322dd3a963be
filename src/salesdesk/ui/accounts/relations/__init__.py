"""The dialogs of roles and stands, objections, trust, delegations, lines and vacant roles."""
