"""The accounts screen: the list on the left, the page of one account on the right."""
