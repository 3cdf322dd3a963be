"""Small widgets and painters every screen uses; none of them asks the database."""
