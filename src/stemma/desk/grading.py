"""A dossier graded by a newsroom's own table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from stemma.collate.grades import Rule, graded, read_rules
from stemma.errors import BadGrades
from stemma.model import Dossier


def rules_in(path: Path) -> tuple[Rule, ...]:
    """The rules of a table. Raises BadGrades, with the row and the remedy, for one that cannot be meant so."""
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise BadGrades(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    except UnicodeDecodeError as error:
        raise BadGrades(f"{path}: is not in UTF-8. Save it as “CSV UTF-8”.") from error
    return read_rules(text, str(path))


def regraded(dossier: Dossier, rules: tuple[Rule, ...]) -> Dossier:
    """The dossier with the grades of these rules; nothing else in it hangs on a grade."""
    return replace(dossier, points=graded(dossier.points, rules))
