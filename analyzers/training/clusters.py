"""Static word vectors made of Brown clusters: what the tagger knows of rare words.

No package index carries openly licensed float vectors, but spacy-lookups-data has a million
words in 1,000 clusters. A cluster's code is a path in a binary tree; words whose paths share a
prefix get vectors that share a part, so near clusters have near vectors.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

WORDS = 60_000  # 200,000 were measured: no better
WIDTH = 64
LONGEST = 30  # characters
PREFIXES = ((4, 1.0), (6, 1.0), (8, 1.0), (10, 1.0), (99, 1.5))  # length in bits, weight
UNSEEN = -30.0  # log probability of a word without one


def write_vectors(folder: Path, *, seed: int) -> None:
    """Write a blank pipeline whose vocabulary holds one vector per cluster."""
    import spacy
    from spacy.vectors import Vectors  # type: ignore[import-not-found]

    clusters, words = clusters_of_words()
    codes = sorted({clusters[word] for word in words})
    rows = {code: row for row, code in enumerate(codes)}
    nlp = spacy.blank("en")
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, data=cluster_vectors(codes, seed=seed), name="brown"
    )
    for word in words:
        nlp.vocab.strings.add(word)
        nlp.vocab.vectors.add(word, row=rows[clusters[word]])
    nlp.to_disk(folder)


def clusters_of_words() -> tuple[Mapping[str, int], list[str]]:
    import spacy_lookups_data

    tables = Path(spacy_lookups_data.__file__).parent / "data"
    clusters = read_table(tables / "en_lexeme_cluster.json.gz")
    probabilities = read_table(tables / "en_lexeme_prob.json.gz")
    common = sorted(clusters, key=lambda word: -probabilities.get(word, UNSEEN))
    return clusters, [word for word in common if is_word(word)][:WORDS]


def read_table(path: Path) -> Any:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def is_word(text: str) -> bool:
    return bool(text.strip()) and len(text) < LONGEST and not any(map(str.isdigit, text))


def cluster_vectors(codes: list[int], *, seed: int) -> NDArray[np.float32]:
    generator = np.random.default_rng(seed)
    parts: dict[str, NDArray[np.float64]] = {}

    def vector(code: int) -> NDArray[np.float64]:
        path = bin(code)[2:][::-1].ljust(10, "0")  # the first branch is the lowest bit
        total = np.zeros(WIDTH)
        for length, weight in PREFIXES:
            prefix = path[:length]
            if prefix not in parts:
                parts[prefix] = generator.standard_normal(WIDTH)
            total += weight * parts[prefix]
        result: NDArray[np.float64] = total / np.linalg.norm(total)
        return result

    return np.stack([vector(code) for code in codes]).astype(np.float32)
