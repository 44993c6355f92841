"""The desk: read once, twice, in any order, and killed on the way."""

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stemma import Desk
from stemma.errors import BadDesk, NoSuchStory, StemmaError
from stemma.model import Article, Ending, Noted, Study
from stemma.model.gloss import Window
from stemma.pipeline import cut, studied
from stemma.pipeline.coding import Lists
from stemma.pipeline.reading import Model
from stemma.read.reader import reader
from stemma.web.formats import encoded


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, mobaye: Path) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("desk") / "mobaye.db", workers=1)
    desk.read([str(mobaye)])
    return desk


def dossiers(desk: Desk) -> bytes:
    return b"\n".join(encoded(desk.dossier(story.id), "json") for story in desk.stories())


def test_ten_pages_tell_one_story(desk: Desk) -> None:
    assert [len(story.articles) for story in desk.stories()] == [10]
    assert {outcome.ending for outcome in desk.inputs()} == {Ending.OK}


def test_reading_twice_changes_nothing(desk: Desk, mobaye: Path) -> None:
    before = dossiers(desk)
    tally = desk.read([str(mobaye)])
    assert (tally.ok, tally.new) == (10, 0)
    assert dossiers(desk) == before


def test_the_order_of_arrival_decides_nothing(desk: Desk, mobaye: Path, tmp_path: Path) -> None:
    pages = sorted(mobaye.iterdir())
    with Desk(tmp_path / "backwards.db", workers=1) as other:
        other.read([str(page) for page in reversed(pages[:4])])
        other.read([str(page) for page in reversed(pages)])
        assert dossiers(other) == dossiers(desk)


def test_two_processes_say_what_one_says(desk: Desk, mobaye: Path, tmp_path: Path) -> None:
    with Desk(tmp_path / "two.db", workers=2, patience=0) as other:
        other.read([str(mobaye)])
        assert dossiers(other) == dossiers(desk)


def test_a_copy_of_a_file_is_no_second_witness(desk: Desk, mobaye: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    shutil.copytree(mobaye, folder)
    shutil.copy(folder / "riverpost.html", folder / "a-copy.html")
    with Desk(tmp_path / "copies.db", workers=1) as other:
        tally = other.read([str(folder)])
        assert (tally.ok, tally.articles) == (11, 10)
        assert len(other.inputs()) == 11


def test_each_bad_input_has_its_line_and_stops_no_other(mobaye: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    shutil.copy(mobaye / "riverpost.html", folder)
    (folder / "empty.html").write_bytes(b"")
    (folder / "binary.html").write_bytes(b"\x7fELF" + bytes(range(256)) * 40)
    (folder / "login.html").write_text(
        "<html><title>Log in</title><body><form action='/login'><input name='user'><input type='password' name='p'>"
        "<button>Log in</button></form></body></html>"
    )
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    with Desk(tmp_path / "mixed.db", workers=1) as desk:
        tally = desk.read([str(folder), str(tmp_path / "nowhere.html")])
        ended = {Path(outcome.place).name: outcome for outcome in desk.inputs()}
    assert (tally.ok, tally.articles) == (1, 1)
    assert tally.failed + tally.set_aside == 5
    assert ended["riverpost.html"].ending is Ending.OK
    assert ended["empty.html"].ending is Ending.FAILED
    assert ended["login.html"].ending is Ending.SET_ASIDE
    assert ended["photo.jpg"].ending is Ending.SET_ASIDE
    assert ended["nowhere.html"].ending is Ending.FAILED
    for outcome in ended.values():
        assert (outcome.because is None) == (outcome.ending is Ending.OK)
        assert "\n" not in (outcome.because or "")


def test_a_sentence_is_analysed_once_whoever_prints_it(mobaye: Path, tmp_path: Path) -> None:
    with Desk(tmp_path / "notes.db", workers=1) as other:
        other.read([str(mobaye)])
        printed = [sentence.key for article in other.articles() for sentence in cut(article)]
        read = [one.key for article in other.articles() for one in windows_of(article)]
    connection = sqlite3.connect(tmp_path / "notes.db")
    kept = dict(connection.execute("SELECT substr(analyser, 1, 5), count(*) FROM note GROUP BY 1"))
    assert kept["notes"] == len(set(printed)) < len(printed)
    assert kept.get("gloss", 0) == len(set(read))


def windows_of(article: Article) -> tuple[Window, ...]:
    """What the language model reads of an article; nothing where it is not installed."""
    model = reader()
    return model.windows(article.text, cut(article)) if model else ()


def test_a_newer_analyser_reads_the_pages_again_from_the_desk(
    mobaye: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.txt"
    shutil.copy(mobaye / "riftdigest.txt", page)
    with Desk(tmp_path / "older.db", workers=1) as older:
        older.read([str(page)])
    page.unlink()
    monkeypatch.setattr("stemma.desk.reading.analyser", lambda name: f"{name} 9.9.9+newer")
    with Desk(tmp_path / "older.db", workers=1) as newer:
        tally = newer.read([str(mobaye / "riverpost.html")])
        assert (tally.ok, tally.new) == (1, 1)
        assert {study.article.place for study in newer.dossier("").studies} == {
            str(page),
            str(mobaye / "riverpost.html"),
        }
    versions = sqlite3.connect(tmp_path / "older.db").execute("SELECT count(*) FROM version").fetchone()
    assert versions == (3,)  # one of the older analyser, two of the newer


def test_a_story_nobody_knows_is_answered_with_those_there_are(desk: Desk) -> None:
    with pytest.raises(NoSuchStory, match=desk.stories()[0].id):
        desk.dossier("atlantis")


def test_a_file_that_is_no_desk_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("Buy milk.")
    with pytest.raises(BadDesk, match=r"notes\.db"):
        Desk(path)
    assert path.read_text() == "Buy milk."


KILLED = """
import sys
from stemma import Desk

Desk(sys.argv[1], workers=1).read([sys.argv[2]], watch=lambda step, done, total: print(step, done, flush=True))
"""


def test_a_killed_run_loses_no_page_that_it_reported(mobaye: Path, tmp_path: Path) -> None:
    rows = tmp_path / "pages.jsonl"
    text = (mobaye / "riftdigest.txt").read_text()
    rows.write_text("\n".join(json.dumps({"text": text, "url": f"https://paper{n}.example/"}) for n in range(100)))
    path = tmp_path / "killed.db"
    run = subprocess.Popen([sys.executable, "-c", KILLED, str(path), str(rows)], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    reported = int(run.stdout.readline().split()[1])
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert reported > 0
    with Desk(path, workers=1) as desk:
        assert len(desk.inputs()) >= reported
        assert len(desk.articles()) >= reported
        assert desk.read([str(rows)]).articles == 100
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_article_studied_late_still_comes_into_its_dossier(
    mobaye: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A study may fail for want of memory once, and succeed in the next run."""
    pages = [str(mobaye / "riverpost.html"), str(mobaye / "riftdigest.txt")]
    with Desk(tmp_path / "late.db", workers=1) as desk:
        with monkeypatch.context() as patch:
            patch.setattr("stemma.desk.reading.studied", torn_once)
            desk.read(pages)
        assert len(desk.dossier("").studies) == 1
        desk.read(pages)
        assert len(desk.dossier("").studies) == 2


def torn_once(noted: Noted, model: Model, lists: Lists) -> Iterator[Study]:
    if noted.article.place.endswith("riverpost.html"):
        raise StemmaError("no memory left for it")
    yield from studied(noted, model, lists)
