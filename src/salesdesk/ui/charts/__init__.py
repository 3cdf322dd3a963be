"""The analysis: from the list to the order, months, win rate, reasons lost, and all of it as a table."""
