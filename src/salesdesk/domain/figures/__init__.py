"""Every figure the analysis shows, computed from plain rows; division by zero gives None, never 0."""
