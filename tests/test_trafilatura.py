"""The inner parts of trafilatura that `clean/maintext.py` rests on; it promises none of them to anybody."""

from __future__ import annotations

import inspect
from importlib import import_module
from importlib.metadata import version

import pytest

INNER = {
    "trafilatura.core.bare_extraction": {"filecontent", "options"},
    "trafilatura.htmlprocessing.convert_tags": {"tree", "options"},
    "trafilatura.htmlprocessing.prune_unwanted_nodes": {"tree", "nodelist"},
    "trafilatura.htmlprocessing.tree_cleaning": {"tree", "options"},
    "trafilatura.main_extractor.extract_content": {"cleaned_tree", "options"},
    "trafilatura.settings.Extractor": {"output_format", "recall", "comments", "tables", "with_metadata"},
    "trafilatura.xpaths.RAW_TREE_PRUNE_XPATH": set[str](),
    "trafilatura.xpaths.REMOVE_COMMENTS_AND_LISTS_XPATH": set[str](),
}
"""Every part with the arguments that it is given."""


@pytest.mark.parametrize("part", sorted(INNER))
def test_what_the_cleaner_uses_of_trafilatura_is_there(part: str) -> None:
    module, _, name = part.rpartition(".")
    found = getattr(import_module(module), name, None)
    here = f"trafilatura {version('trafilatura')}"
    remedy = (
        "Read what changed, mend src/stemma/clean/maintext.py, measure it again, then move the pin in pyproject.toml."
    )
    assert found is not None, f"{here} has no {part}, which the cleaner rests on. {remedy}"
    if INNER[part]:
        missing = sorted(INNER[part] - inspect.signature(found).parameters.keys())
        assert not missing, f"{part} of {here} takes no {', '.join(missing)}. {remedy}"
