"""From a sentence to what in it may name an actor."""
