"""What the tests of the analyzers share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analyzers import pipeline

if TYPE_CHECKING:
    from spacy.language import Language

    from analyzers.pipeline import Models


@pytest.fixture(scope="session")
def nlp() -> Language:
    """English without a model: words and marks, and a sentence up to each full stop."""
    import spacy

    english = spacy.blank("en")
    english.add_pipe("sentencizer")
    return english


@pytest.fixture(scope="session")
def models() -> Models:
    """The models that the program ships, loaded once for all tests that are marked so."""
    return pipeline.load()
