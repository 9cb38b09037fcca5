"""The command line: ``python -m core``.

Exit status: 0 all done, 1 some input refused (named on standard error, the rest done), 2 usage.
"""

from core.cli.app import app

__all__ = ["app"]
