"""Select statements in, frozen rows out: the only way data leaves the store."""
