"""The rule rows of the events, and the conditions that they name."""
