"""What a command prints and tells: results to stdout or a file, all else to stderr."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers.wording import Amiss
from desktop.children import Failed
from desktop.endings import DONE, FAULT, REFUSED, Unprintable
from desktop.exporting.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(slots=True)
class Report:
    """What went wrong so far: told at once on stderr, summed up in the exit code."""

    status: int = DONE

    def refuse(self, name: str, sentence: object) -> None:
        self.status = self.status or REFUSED
        tell(name, sentence)

    def fault(self, name: str, sentence: object) -> None:
        self.status = FAULT
        tell(name, sentence)

    @contextmanager
    def on(self, name: str) -> Iterator[None]:
        """Tell what goes wrong with one input and let the others be done."""
        try:
            yield
        except Failed as failed:
            self.fault(name, failed)
        except Amiss as amiss:
            self.refuse(name, amiss)


def tell(name: str, sentence: object) -> None:
    sys.stderr.write(f"{printable(name)}: {printable(str(sentence))}\n")


def printable(name: str) -> str:
    """Return a name in which nothing steers the terminal or turns the line round."""
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in name
    )


def put(data: bytes) -> None:
    """Write to stdout, in UTF-8 whatever the terminal's language."""
    rest = memoryview(data)
    try:
        while rest:  # an unbuffered stdout may take only a part
            rest = rest[sys.stdout.buffer.write(rest) :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unprintable(f"The output cannot be written: {error.strerror}.") from error


def json_rows(rows: Iterable[dict[str, Any]]) -> bytes:
    """Return a JSON array with one object on each line."""
    return ("[\n" + ",\n".join(map(json.dumps, rows)) + "\n]\n").encode("ascii")


@dataclass(slots=True)
class Output:
    """Lines of JSON: shown one by one, or written to a file when all are there."""

    path: str | None
    _lines: list[bytes] = field(default_factory=list)

    def add(self, row: dict[str, Any]) -> None:
        # ASCII only: some texts hold lone surrogates or line ends that other programs split at.
        line = json.dumps(row).encode("ascii") + b"\n"
        if self.path:
            self._lines.append(line)
        else:
            put(line)

    def close(self) -> None:
        if self.path:
            write_atomically(Path(self.path), b"".join(self._lines))
