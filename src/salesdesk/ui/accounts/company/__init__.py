"""The panels of the company tab."""
