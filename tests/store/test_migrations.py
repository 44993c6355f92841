"""The steps lead to the tables that the code knows, and an older desk loses nothing on the way."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from stemma.store import opening
from stemma.store.schema import SCHEMA, desk
from stemma.store.store import Store

if TYPE_CHECKING:
    from tests.store.conftest import Newsroom

NEXT = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "{next:04}", "{newest:04}"

def upgrade():
    with op.batch_alter_table("article") as article:
        article.add_column(sa.Column("rank", sa.Integer, nullable=False, server_default="0"))
    {more}
"""


def config() -> Config:
    made = Config()
    made.set_main_option("script_location", str(opening.MIGRATIONS))
    return made


def contents(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        return list(connection.iterdump())


def a_version_from_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: str) -> None:
    """Make the code one step newer than it is."""
    migrations = tmp_path / "migrations"
    shutil.copytree(opening.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    step = NEXT.format(next=SCHEMA + 1, newest=SCHEMA, more=more)
    (migrations / "versions" / f"v{SCHEMA + 1:04}_next.py").write_text(step)
    monkeypatch.setattr(opening, "MIGRATIONS", migrations)
    monkeypatch.setattr(opening, "SCHEMA", SCHEMA + 1)


def test_the_number_in_the_desk_is_that_of_the_newest_step() -> None:
    head = ScriptDirectory.from_config(config()).get_current_head()
    assert head is not None
    assert int(head) == SCHEMA


@pytest.mark.filterwarnings("ignore:.*expression-based index")  # `capture_once`; test_pages shows what it does
def test_the_steps_make_the_tables_that_the_code_knows(store: Store) -> None:
    with store._reading() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or not name.startswith("search")}
        )
        assert compare_metadata(context, desk) == []


@pytest.mark.parametrize("write", [True, False])
def test_an_older_desk_is_brought_up_to_date_and_keeps_every_row(
    path: Path, tmp_path: Path, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, write: bool
) -> None:
    with Store.open(path) as store:
        article = newsroom.read(store, newsroom.DAM, "pages/dam.html")
        store.keep_study(newsroom.study(article), "study 1", "f")
        store.keep_stories([newsroom.story(article)], "group 1")
    a_version_from_now(tmp_path, monkeypatch, more="")
    with Store.open(path, write=write) as store:
        assert store.articles() == (article,)
        assert store.studies([article.id], "study 1") == (newsroom.study(article),)
        assert store.stories_with(article.id) == (newsroom.story(article),)
        assert store.search("dam")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT id, rank FROM article").fetchall() == [(article.id, 0)]
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)


def test_a_step_that_fails_leaves_the_desk_as_it_was(
    path: Path, tmp_path: Path, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(path) as store:
        newsroom.read(store, newsroom.DAM, "pages/dam.html")
    before = contents(path)
    a_version_from_now(tmp_path, monkeypatch, more="raise RuntimeError('the step is wrong')")
    with pytest.raises(RuntimeError, match="the step is wrong"):
        Store.open(path)
    assert contents(path) == before


def test_an_alembic_ini_in_the_current_folder_changes_nothing(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "alembic.ini").write_text(
        "[alembic]\nscript_location = elsewhere\nsqlalchemy.url = sqlite:///other\n"
    )
    (tmp_path / "pyproject.toml").write_text('[tool.alembic]\nscript_location = "elsewhere"\n')
    monkeypatch.chdir(tmp_path)
    with Store.open(path) as store:
        assert store.begin("read pages") == 1
