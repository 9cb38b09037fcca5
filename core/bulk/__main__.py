"""``python -m core.bulk``: the importer beside the app, which alone starts it."""

from core.bulk.process import main

main()
