"""Dear Company."""
