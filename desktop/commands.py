"""The commands that read, analyse and annotate articles."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from importlib.util import find_spec
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzers.gaps import gaps
from desktop.children import Importer
from desktop.endings import DONE, FAULT, Misused
from desktop.exporting.files import write_atomically
from desktop.reporting import Output, Report, json_rows, printable, put, tell

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence

    from analyzers.values import Analysis, Article, Sensitivity
    from desktop.children import Analyst
    from desktop.decisions import Decided
    from desktop.importing.records import Record
    from desktop.notes import PlacedNote


def text(options: Namespace) -> int:
    report = Report()
    with Importer() as importer, report.on(options.file):
        taken = importer.take(Path(options.file))
        for notice in taken.article.notices:
            tell(options.file, notice)
        if options.left_out:
            put("".join(f"{one.text}\n" for one in taken.rest or ()).encode())
        else:
            put(taken.article.text.encode() + (b"\n" if sys.stdout.isatty() else b""))
    return report.status


def analyze(options: Namespace) -> int:
    if bool(options.files) == bool(options.jsonl):
        raise Misused("analyze needs either files or --jsonl with one file of records")
    if options.output:
        _spare([Path(options.output)], options.files or [options.jsonl])
    from desktop.library_reading import LibraryReading

    report = Report()
    output = Output(options.output)
    library = LibraryReading(options, report)
    with library, Importer() as importer, _analyst(options) as analyst:
        records = _recorded(options, report) if options.jsonl else _read(options, importer, report)
        for record in records:
            with report.on(str(record.id)):
                found = _analysed(record.copy, analyst, str(record.id), report)
                path = None if options.jsonl else Path(record.id)
                analysis = _standing(found, library.decided(record.copy, path))
                output.add(_row(record, analysis, options))
    with report.on(options.output or "stdout"):
        output.close()
    return report.status


def annotate(options: Namespace) -> int:
    from desktop.library_reading import LibraryReading

    report = Report()
    copies = _copies(options)
    library = LibraryReading(options, report)
    with library, Importer() as importer, _analyst(options) as analyst:
        for name, copy in zip(options.files, copies, strict=True):
            with report.on(name):
                article = importer.read(Path(name))
                notes = library.notes_to(article, Path(name))
                found = _analysed(article, analyst, name, report)
                analysis = _standing(found, library.decided(article, Path(name)))
                page = _annotated(article, analysis, notes, options)
                write_atomically(copy, page.encode(), original=Path(name))
    return report.status


def rules(options: Namespace) -> int:
    from analyzers.rules import load_rules, rule_to_json

    if options.json:
        put(json_rows(rule_to_json(rule) for rule in load_rules()))
    else:
        put("".join(f"{rule.id}: {rule.title}\n" for rule in load_rules()).encode())
    return DONE


def _analyst(options: Namespace) -> Analyst:
    from desktop.children import Analyst
    from desktop.own_rules import read_own_rules
    from desktop.paths import rules_folder

    name = options.pipeline
    if name and not (Path(name).is_dir() or (name.isidentifier() and find_spec(name))):
        raise Misused(f"there is no pipeline {printable(name)}; name an installed one or a folder")
    own = read_own_rules(rules_folder())
    for fault in own.faults:
        tell(f"{fault.list}.toml, line {fault.line}", fault.sentence)
    return Analyst(name, own.rules)


def _read(options: Namespace, importer: Importer, report: Report) -> Iterator[Record]:
    from desktop.importing.records import Record

    for number, name in enumerate(options.files, 1):
        _progress(number, len(options.files), name)
        with report.on(name):
            article = importer.read(Path(name))
            yield Record(name, article, article)


def _recorded(options: Namespace, report: Report) -> Iterator[Record]:
    from desktop.importing import records

    with report.on(options.jsonl):
        for number, line in records.lines(Path(options.jsonl)):
            with report.on(f"{options.jsonl}, line {number}"):
                yield records.record(line)


def _analysed(article: Article, analyst: Analyst, name: str, report: Report) -> Analysis:
    """Analyse an article, and tell why marks are missing; what is there counts."""
    analysis = analyst.analyze(article)
    for gap in gaps(analysis):
        tell(name, gap)
    if analysis.failed:
        report.status = FAULT
    return analysis


def _standing(analysis: Analysis, decided: Decided) -> Analysis:
    """Leave out the findings that the reader dismissed; nothing else depends on that."""
    return replace(analysis, findings=decided.standing(analysis.findings))


def _sensitivity(options: Namespace) -> Sensitivity | None:
    """Return what was asked for; otherwise the kind of article decides."""
    from analyzers.values import Sensitivity

    return Sensitivity(options.sensitivity) if options.sensitivity else None


def _row(record: Record, analysis: Analysis, options: Namespace) -> dict[str, Any]:
    from analyzers.interchange import analysis_to_json

    return {"id": record.id} | analysis_to_json(
        record.article,
        analysis,
        sensitivity=_sensitivity(options),
        writer_only=options.voice == "writer",
    )


def _annotated(
    article: Article, analysis: Analysis, notes: Sequence[PlacedNote], options: Namespace
) -> str:
    from analyzers.balance import Balance
    from desktop.exporting.html import annotated_html
    from desktop.marks import distinct

    shown = analysis.shown(_sensitivity(options), writer_only=options.voice == "writer")
    balance = analysis.balance or Balance()
    return annotated_html(article, distinct(shown), notes, balance=balance, models=analysis.models)


def _copies(options: Namespace) -> list[Path]:
    """Return where the copies go: one file, or for several articles a folder."""
    target = Path(options.output)
    single = len(options.files) == 1 and not target.is_dir()
    suffix = target.suffix if single and not options.format else f".{options.format or 'html'}"
    if suffix != ".html":
        remedy = "leave out --format" if options.format else "name a COPY that ends in .html"
        raise Misused(f"only HTML copies can be written yet; {remedy}")
    copies = [target] if single else _in_folder(target, options.files, suffix)
    _spare(copies, options.files)
    return copies


def _in_folder(folder: Path, names: Sequence[str], suffix: str) -> list[Path]:
    """Name a copy after each article; articles of one name are numbered."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Misused(
            f"the folder {printable(str(folder))} cannot be made: {error.strerror}"
        ) from None
    copies: list[Path] = []
    for stem in (Path(name).stem for name in names):
        numbered = (folder / f"{stem}-{number}{suffix}" for number in count(2))
        free = (
            copy for copy in chain([folder / f"{stem}{suffix}"], numbered) if copy not in copies
        )
        copies.append(next(free))
    return copies


def _spare(written: Iterable[Path], read: Iterable[str]) -> None:
    """Never write over what is read."""
    inputs = {os.path.realpath(name) for name in read}
    for path in written:
        if os.path.realpath(path) in inputs:
            raise Misused(f"{printable(str(path))} is the article itself; name another file")


def _progress(number: int, total: int, name: str) -> None:
    if total > 1 and sys.stderr.isatty():
        sys.stderr.write(f"{number} of {total}: {printable(name)}\n")
