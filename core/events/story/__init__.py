"""What the article tells of an event around its sentence: parties, days and mentions that go on."""
