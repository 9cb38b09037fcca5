"""Many files at a time: read one after the other out of the store's queue.

``importer_of`` gives the process beside the app that does so while pages are shown;
``core.bulk.importer`` does it in the process that calls it, and takes a second to import.
"""

from core.bulk.process import ImporterProcess, importer_of

__all__ = ["ImporterProcess", "importer_of"]
