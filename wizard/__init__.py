"""Dear Company: a wizard, on the customer's side, for writing to a company."""
