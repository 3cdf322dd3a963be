"""The dialog that keeps a business card: text in, company, person and the end of a lease out."""
