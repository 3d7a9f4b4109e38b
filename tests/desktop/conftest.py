"""What the tests of the window share."""

from __future__ import annotations

import pytest

from desktop.widgets import fonts


@pytest.fixture(scope="session")
def typefaces(qapp: object) -> None:
    """The shipped typefaces, so that the page is laid out as readers see it."""
    fonts.load()
