"""One file per change of the tables, in order; never edited once released."""
