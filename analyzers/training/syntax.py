"""Train the English pipeline: ``python -m analyzers.training.syntax DATA --out FOLDER``.

Two trainings, one for tags, dependencies and lemmas and one for names, joined afterwards. They
take about half an hour on one core. The folder gets the pipeline, its licence and its card.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers.training.clusters import write_vectors
from analyzers.training.provenance import HERE, commit, digest, files_in, megabytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.language import Language
    from spacy.training import Example

VERSION = "1.0.0"
MEASURES = {
    "Fine tags (accuracy)": "tag_acc",
    "Universal tags (accuracy)": "pos_acc",
    "Dependencies without labels (UAS)": "dep_uas",
    "Dependencies with labels (LAS)": "dep_las",
    "Sentences (F1)": "sents_f",
    "Lemmas (accuracy)": "lemma_acc",
    "Names (precision)": "ents_p",
    "Names (recall)": "ents_r",
    "Names (F1)": "ents_f",
}


@dataclass(frozen=True, slots=True)
class Corpora:
    """The four corpora as spaCy's binary documents."""

    folder: Path

    def path(self, task: str, split: str) -> Path:
        return self.folder / f"{task}_{split}.spacy"


def main() -> None:
    import socket

    socket.has_ipv6 = False  # else importing spaCy opens a socket
    arguments = parser().parse_args()
    started = time.monotonic()
    code = commit(HERE)
    corpora = Corpora(arguments.data / "syntax")
    with tempfile.TemporaryDirectory() as scratch:
        nlp = train(corpora, Path(scratch), seed=arguments.seed)
        shutil.rmtree(arguments.out, ignore_errors=True)
        arguments.out.mkdir(parents=True)
        nlp.to_disk(arguments.out)
    minutes = (time.monotonic() - started) / 60
    shutil.copy(HERE / "english_licence.md", arguments.out / "LICENSE")
    shutil.copy(HERE / "english_notice.md", arguments.out / "NOTICE")
    card = card_text(arguments.out, corpora, code=code, seed=arguments.seed, minutes=minutes)
    (arguments.out / "MODEL_CARD.md").write_text(card, encoding="utf-8")


def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("data", type=Path, help="folder that holds syntax/*.spacy")
    result.add_argument("--out", type=Path, required=True, help="folder for the pipeline")
    result.add_argument("--seed", type=int, default=0)
    return result


def train(corpora: Corpora, scratch: Path, *, seed: int) -> Language:
    use_fast_products()
    register_reader()
    write_vectors(scratch / "vectors", seed=seed)
    train_part("syntax.cfg", corpora, "syn", scratch, seed=seed)
    train_part("names.cfg", corpora, "ner", scratch, seed=seed)
    return joined(scratch / "syn" / "model-best", scratch / "ner" / "model-best")


def train_part(config: str, corpora: Corpora, task: str, scratch: Path, *, seed: int) -> None:
    from spacy import util
    from spacy.training.initialize import init_nlp
    from spacy.training.loop import train as run

    settings = {
        "paths.train": str(corpora.path(task, "train")),
        "paths.dev": str(corpora.path(task, "dev")),
        "paths.vectors": str(scratch / "vectors"),
        "paths.variants": str(HERE / "variants.json"),
        "system.seed": seed,
    }
    nlp = init_nlp(util.load_config(HERE / config, overrides=settings, interpolate=False))
    output = scratch / task
    output.mkdir()
    run(nlp, output)


def joined(syntax: Path, names: Path) -> Language:
    """Put the names behind the rest; they keep their own tok2vec."""
    import spacy

    nlp = spacy.load(syntax)
    nlp.add_pipe("ner", source=spacy.load(names))
    nlp.meta.update(
        name="sidelight_english",
        version=VERSION,
        license="CC BY-SA 4.0",
        description="English for news: Universal Dependencies, Penn tags, lemmas, names.",
    )
    forget_training(nlp)
    return nlp


def forget_training(nlp: Language) -> None:
    """Take our readers and the paths of this machine out of the configuration."""
    import spacy

    plain = spacy.blank("en").config
    for section in ("paths", "corpora", "training", "initialize"):
        nlp.config[section] = plain[section]


def use_fast_products() -> None:
    """Send matrix products through numpy: spaCy's own wheel has only a generic kernel."""
    import numpy as np
    from thinc.backends.numpy_ops import NumpyOps  # type: ignore[import-not-found]

    def gemm(
        self: Any,  # noqa: ARG001 - a method of NumpyOps
        x: Any,
        y: Any,
        out: Any = None,
        trans1: bool = False,  # noqa: FBT001, FBT002 - thinc's signature
        trans2: bool = False,  # noqa: FBT001, FBT002
    ) -> Any:
        return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    NumpyOps.gemm = gemm


def register_reader() -> None:
    """Register a corpus that is tokenised and augmented once; spaCy's own repeats it."""
    from spacy.training import Corpus
    from spacy.util import registry

    def stored(
        path: Path, max_length: int, augmenter: Any = None
    ) -> Callable[[Language], Iterator[Example]]:
        examples: list[Example] = []

        def read(nlp: Language) -> Iterator[Example]:
            if not examples:
                examples.extend(Corpus(path, augmenter=augmenter, max_length=max_length)(nlp))
            return iter(examples)

        return read

    registry.readers.register("sidelight.StoredCorpus.v1", func=stored)


def card_text(folder: Path, corpora: Corpora, *, code: str, seed: int, minutes: float) -> str:
    rows, speed = evaluate(folder, corpora)
    weights = [path for path in files_in(folder) if path.name == "model"]
    sums = "\n".join(f"| {path.relative_to(folder)} | `{digest(path)}` |" for path in weights)
    template = (HERE / "english_card.md").read_text(encoding="utf-8")
    return template.format(
        figures="\n".join(f"| {name} | {100 * value:.1f} |" for name, value in rows.items()),
        speed=round(speed, -2),
        size=megabytes(files_in(folder)),
        commit=code,
        seed=seed,
        minutes=minutes,
        sums=sums,
        version=VERSION,
    )


def evaluate(folder: Path, corpora: Corpora) -> tuple[dict[str, float], float]:
    """Score the saved pipeline on raw text of both dev sets; also words per second."""
    import spacy
    from spacy.training import Corpus

    nlp = spacy.load(folder)
    with nlp.select_pipes(disable=["ner"]):
        scores = nlp.evaluate(list(Corpus(corpora.path("syn", "dev"))(nlp)))
    names = nlp.evaluate(list(Corpus(corpora.path("ner", "dev"))(nlp)))
    merged = {**scores, **{key: names[key] for key in ("ents_p", "ents_r", "ents_f")}}
    texts = [example.text for example in Corpus(corpora.path("syn", "dev"))(nlp)]
    started = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    speed = words / (time.process_time() - started)
    return {name: merged[key] for name, key in MEASURES.items()}, speed


if __name__ == "__main__":
    main()
