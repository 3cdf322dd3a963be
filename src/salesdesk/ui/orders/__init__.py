"""What follows an order."""
