"""The date that belongs to an event, among the time expressions around it."""
