"""Words and names that are known beforehand, and how names compare."""
