"""What each candidate is, by the words and the sentences around it."""
