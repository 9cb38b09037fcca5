"""Which candidates are the same actor."""
