"""The parse of a sentence as the events ask it: words, clauses, acts; what a rule says."""
