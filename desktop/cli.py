"""The command `sidelight`: what may be typed, and which exit code each ending has."""

from __future__ import annotations

import gc
import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.endings import (
    DONE,
    INTERRUPTED,
    PIPE_CLOSED,
    REFUSED,
    USAGE,
    Misused,
    Unprintable,
)
from desktop.paths import library_path

if TYPE_CHECKING:
    from argparse import _SubParsersAction
    from collections.abc import Sequence

    from desktop.instance import Instance

    Commands = _SubParsersAction[ArgumentParser]

WINDOW: Final = "window"
INSTALL: Final = "install-desktop"
NAMES: Final = ("text", "analyze", "annotate", "rules", "notes", "library", INSTALL, WINDOW)
# What runs a command, where it needs more than this module
RUN: Final = {
    "text": "desktop.commands:text",
    "analyze": "desktop.commands:analyze",
    "annotate": "desktop.commands:annotate",
    "rules": "desktop.commands:rules",
    "notes add": "desktop.note_commands:add",
    "notes list": "desktop.note_commands:list_notes",
    "notes search": "desktop.note_commands:search",
    "notes export": "desktop.note_commands:export",
    "library path": "desktop.library_commands:path",
    "library check": "desktop.library_commands:check",
    "library backup": "desktop.library_commands:back_up",
    "library restore": "desktop.library_commands:restore",
    "library export": "desktop.library_commands:export",
    INSTALL: "desktop.desktop_files:install",
}
NO_ANSWER: Final = "sidelight: the open window does not answer, so this is another one"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = _options(sys.argv[1:] if arguments is None else list(arguments))
    try:
        return int(options.run(options))
    except Misused as misused:
        print(f"sidelight: {misused}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except Unprintable as unprintable:
        _drop_output()
        print(f"sidelight: {unprintable}", file=sys.stderr)
        return REFUSED


def _drop_output() -> None:
    """Let what is left go nowhere: Python flushes stdout once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _options(given: list[str]) -> Namespace:
    """Return what was typed; where only files are named, no parser is needed to tell."""
    if (given[:1] and given[0] in NAMES) or any(word.startswith("-") for word in given):
        words = _with_command(given)
        chosen = words[_place(words) :][:1]
        return _parser(chosen if chosen and chosen[0] in NAMES else NAMES).parse_args(words)
    return Namespace(run=_window, files=given, library=None, new_window=False)


def _with_command(arguments: list[str]) -> list[str]:
    """Add the command for those who only name files: these open in the window."""
    place = _place(arguments)
    if {"--version", "--help", "-h"} & set(arguments[:place]):
        return arguments
    if place > len(arguments) or (arguments[place:] and arguments[place] in NAMES):
        return arguments
    return [WINDOW, *arguments]


def _place(arguments: list[str]) -> int:
    """Return where the first word stands that is no option."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-") and arguments[place] != "--":
        place += 2 if arguments[place] == "--library" else 1
    return place


def _parser(names: Sequence[str] = NAMES) -> ArgumentParser:
    """Return a parser that knows these commands; to know all of them takes 5 ms of a start."""
    parser = ArgumentParser(
        prog="sidelight",
        allow_abbrev=False,
        usage="sidelight [--library PATH] [--new-window] [FILE…] | COMMAND …",
        description="Read articles with loaded language, unattributed claims and quote sources "
        "marked. `sidelight FILE…` opens them in the window.",
    )
    parser.add_argument("--version", action="store_true", help="show versions and end")
    _add_library(parser, default=None)
    parser.set_defaults(run=_version)
    named = parser.add_subparsers(metavar="COMMAND")
    for name in names:
        ADD[name](named)
    return parser


def _add_window(named: Commands) -> None:
    window = _command(named, WINDOW, "open articles in the window")
    window.set_defaults(run=_window)
    window.add_argument("files", nargs="*", metavar="FILE")
    window.add_argument(
        "--new-window", action="store_true", help="open a window besides the one that is open"
    )


def _add_text(named: Commands) -> None:
    text = _command(named, "text", "print the text of an article")
    text.add_argument("file", metavar="FILE")
    told = "print instead what a web page holds besides its article, one block on each line"
    text.add_argument("--left-out", action="store_true", help=told)


def _add_analyze(named: Commands) -> None:
    analyze = _command(named, "analyze", "print what is found, as JSON Lines")
    analyze.add_argument("files", nargs="*", metavar="FILE")
    analyze.add_argument("--jsonl", metavar="IN", help="read records {id, text, title?} instead")
    analyze.add_argument("-o", "--output", metavar="OUT", help="write to this file")
    _add_analysis(analyze, voice="all")


def _add_annotate(named: Commands) -> None:
    annotate = _command(named, "annotate", "save annotated copies")
    annotate.add_argument("files", nargs="+", metavar="FILE")
    annotate.add_argument("-o", "--output", metavar="COPY", required=True)
    told = "of copies in a folder: html is the only one yet"
    annotate.add_argument("--format", metavar="html", help=told)
    _add_analysis(annotate, voice="writer")


def _add_rules(named: Commands) -> None:
    rules = _command(named, "rules", "list the rules")
    rules.add_argument("--json", action="store_true")


def _add_install(named: Commands) -> None:
    install = _command(named, INSTALL, "add Sidelight to your programs")
    install.add_argument("--remove", action="store_true", help="take it away again")


def _add_library_commands(named: Commands) -> None:
    library = _command(named, "library", "look after the library")
    inner = library.add_subparsers(metavar="path|check|backup|restore|export", required=True)
    _command(inner, "library path", "print where the library is")
    _command(inner, "library check", "look for damage and change nothing")
    backup = _command(inner, "library backup", "copy the library")
    backup.add_argument("-o", "--output", metavar="COPY", required=True)
    told = "put a copy in the place of the library, which is kept under another name"
    restore = _command(inner, "library restore", told)
    told = "without it the newest good backup beside the library"
    restore.add_argument("copy", nargs="?", metavar="COPY", help=told)
    export = _command(inner, "library export", "write all that the library keeps, as JSON")
    export.add_argument("-o", "--output", metavar="OUT", required=True)
    from desktop.library_export import SHAPE

    export.formatter_class, export.epilog = RawDescriptionHelpFormatter, SHAPE


def _add_note_commands(named: Commands) -> None:
    notes = _command(named, "notes", "write, list and search notes")
    _add_notes(notes.add_subparsers(metavar="add|list|search|export", required=True))


ADD: Final = {
    WINDOW: _add_window,
    "text": _add_text,
    "analyze": _add_analyze,
    "annotate": _add_annotate,
    "rules": _add_rules,
    INSTALL: _add_install,
    "notes": _add_note_commands,
    "library": _add_library_commands,
}


def _add_notes(named: Commands) -> None:
    add = _command(named, "notes add", "save a note to the words of a quote")
    add.add_argument("file", metavar="FILE")
    add.add_argument("--quote", required=True)
    add.add_argument("--note", required=True)
    add.add_argument("--tag", action="append", default=[])

    listed = _command(named, "notes list", "list the notes, or those of one article")
    listed.add_argument("file", nargs="?", metavar="FILE")
    listed.add_argument("--json", action="store_true")

    told = "print the notes with all these words, as JSON"
    search = _command(named, "notes search", told)
    search.add_argument("query", metavar="WORDS", help='words, "a phrase", a beginning*')
    search.add_argument("--json", action="store_true", help="as without it")

    export = _command(named, "notes export", "write all notes to a file, as JSON")
    export.add_argument("-o", "--output", metavar="OUT", required=True)


def _command(named: Commands, name: str, told: str) -> ArgumentParser:
    """Add a command under the last word of its name."""
    word = name.rpartition(" ")[2]
    made = named.add_parser(word, help=told, description=told, allow_abbrev=False)
    _add_library(made, default=SUPPRESS)
    made.set_defaults(run=partial(run, name))
    return made


def run(name: str, options: Namespace) -> int:
    """Run a command, which is imported only now: a start has no time for all of them."""
    module, function = RUN[name].split(":")
    return int(getattr(import_module(module), function)(options))


def _add_library(parser: ArgumentParser, *, default: str | None) -> None:
    # Named before or after the command: a command that does not see it must not reset it.
    parser.add_argument(
        "--library", type=Path, default=default, metavar="PATH", help="the database of notes"
    )


def _add_analysis(parser: ArgumentParser, *, voice: str) -> None:
    parser.add_argument("--voice", choices=("writer", "all"), default=voice)
    parser.add_argument(
        "--sensitivity",
        choices=("few", "normal", "many"),
        help="normal unless chosen; few for judging words in opinion pieces and transcripts",
    )
    parser.add_argument("--pipeline", metavar="NAME", help="a spaCy pipeline to use instead")


def _version(options: Namespace) -> int:  # noqa: ARG001 - as every command
    from importlib.metadata import version

    from analyzers.pipeline import versions

    parts = ", ".join(f"{name} {digest}" for name, digest in versions().items())
    print(f"sidelight {version('sidelight-reader')} ({parts})")
    return DONE


def _window(options: Namespace) -> int:
    gc.disable()  # nothing of what a start makes is rubbish; app.py enables it again
    if not _has_display():
        raise Misused(
            "there is no display for the window; `sidelight annotate FILE -o COPY.html` needs none"
        )
    from desktop.instance import Request, meet

    files = tuple(Path(name).absolute() for name in options.files)
    library = library_path(options.library)
    if options.new_window:
        return _open_window(files, library, beside=True)
    try:
        instance = meet(library, Request.of(files))
    except TimeoutError:
        print(NO_ANSWER, file=sys.stderr)
        return _open_window(files, library, beside=True)
    except OSError:  # there is no place to meet at
        return _open_window(files, library)
    return _open_window(files, library, instance) if instance else DONE


def _open_window(
    files: Sequence[Path], library: Path, instance: Instance | None = None, *, beside: bool = False
) -> int:
    """Open the window; one ``beside`` the usual one leaves the session alone."""
    from desktop.last_time import LastTime

    last = LastTime(library, has_session=not beside)
    from desktop import start

    return start.main(files, last, instance)


def _has_display() -> bool:
    """Tell whether a window could open; Qt itself would end the process on the spot."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in chosen)
