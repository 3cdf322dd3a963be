"""What was heard about a deal, item by item; embedded by screens."""
