"""What several tests read: the pages of the example story."""

from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent.parent / "examples" / "mobaye" / "pages"


@pytest.fixture(scope="session")
def mobaye() -> Path:
    """The folder with the ten pages of the example."""
    return EXAMPLE
