"""The schema's history, which Alembic runs when a store is opened."""
