"""Alembic's way in: runs the steps on the connection that `stemma.store.opening` hands over."""

from __future__ import annotations

from alembic import context

if __name__ == "env_py":  # the name under which Alembic loads this file; a plain import does nothing
    context.configure(connection=context.config.attributes["connection"])
    context.run_migrations()
