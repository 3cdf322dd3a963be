"""The bin as a screen."""
