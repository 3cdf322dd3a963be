"""The list of products."""
