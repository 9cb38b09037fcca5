"""What can go wrong at the edges; inside the pipeline there is nothing to catch.

DatelineError
├── ArticleFormatError   a file that cannot become an article
│   └── NotTextError     its bytes are of a kind that is not read
├── InputError           an argument or input line that cannot be used
└── StoreError           the database cannot be opened, read or written

Every text says what is wrong, where, and what to do. Pages and the command line show it as it
stands; any other exception is a bug and stays visible.
"""


class DatelineError(Exception):
    """A problem that a sentence to the user settles."""


class ArticleFormatError(DatelineError):
    """A file cannot become an article."""


class NotTextError(ArticleFormatError):
    """The bytes of a file are of a kind that is not read."""


class InputError(DatelineError):
    """An argument or a line of input cannot be used."""


class StoreError(DatelineError):
    """The database cannot be opened, read or written."""
