"""What one sentence tells of an event by itself."""
