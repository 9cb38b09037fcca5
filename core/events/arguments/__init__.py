"""Who takes part in an event, and where: its arguments in the parse."""
