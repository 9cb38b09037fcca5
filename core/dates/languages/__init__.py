"""Dates in other languages than English: words and patterns, told in English to the same rules."""
