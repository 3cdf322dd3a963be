"""The settings: look and words, stages and goals, the visit sheet, backups, keys."""
