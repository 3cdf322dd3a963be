"""The pages shown instead of a screen: the first run, and trouble with the data file."""
