"""Whether an event happened: planned, cancelled, denied, only possible."""
