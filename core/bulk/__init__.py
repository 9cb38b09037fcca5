"""Many files at a time: read one after the other out of the store's queue.

``Importer`` reads what waits, in the process that calls it; ``importer_of`` gives the process
beside the app that does so while pages are shown.
"""

from core.bulk.importer import Importer
from core.bulk.process import ImporterProcess, importer_of

__all__ = ["Importer", "ImporterProcess", "importer_of"]
