"""Rules and arithmetic of selling in plain Python; knows neither Qt nor a database."""
