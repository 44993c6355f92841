"""The steps, oldest first. A step that was released is never changed: write the next one, and raise `schema.SCHEMA`.

A step that makes a table anew (Alembic's batch mode does, for all but an added column) loses the table's triggers and
must create them again.
"""
