"""The two children behind the window: asked, killed, stopped, and asked again."""

from __future__ import annotations

import json
import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from analyzers.balance import Balance
from analyzers.interchange import analysis_to_json
from analyzers.values import Analysis, Article, Category
from desktop import limits
from desktop.importing import Taken
from desktop.slices import balance_to_json, sliced
from desktop.workers import analysing, importing
from desktop.workers.analysing import AnalysisClient
from desktop.workers.importing import ImporterClient
from tests.desktop.widgets.made import ANALYSIS, ARTICLE, SLAMMED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ANSWER = 60_000  # ms; the machine that runs the tests may be busy
ECHO = """
import json, sys
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], "failed": request["article"]["text"]}), flush=True)
"""
SLOW = """
import json, sys, time
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    for step in range(6):
        time.sleep(0.5)
        print(json.dumps({"id": json.loads(line)["id"], "progress": step / 6}), flush=True)
    print(json.dumps({"id": json.loads(line)["id"], "failed": "at the end"}), flush=True)
"""


def alive(process: int) -> bool:
    """Tell whether a process exists; a zombie does."""
    return Path(f"/proc/{process}").exists()


@pytest.fixture
def importer(qtbot: QtBot) -> Iterator[ImporterClient]:
    parent = QObject()
    client = ImporterClient(parent)
    client.start()
    yield client
    process = client.process_id()
    client.close()
    assert not alive(process)


def read(importer: ImporterClient, path: Path, qtbot: QtBot) -> Article:
    with qtbot.waitSignal(importer.article_read, timeout=ANSWER) as answer:
        importer.read(path)
    assert answer.args is not None
    told, article = answer.args
    assert told == path
    assert isinstance(article, Article)
    return article


def refusal(importer: ImporterClient, path: Path, qtbot: QtBot) -> str:
    with qtbot.waitSignal(importer.refused, timeout=ANSWER) as answer:
        importer.read(path)
    assert answer.args is not None
    return str(answer.args[1])


def test_a_file_comes_back_as_an_article(
    importer: ImporterClient, seed: Path, qtbot: QtBot
) -> None:
    assert read(importer, seed, qtbot).text == seed.read_text().strip()


def test_what_cannot_be_opened_is_refused_in_a_sentence(
    importer: ImporterClient, tmp_path: Path, seed: Path, qtbot: QtBot
) -> None:
    assert "no such file" in refusal(importer, tmp_path / "none.txt", qtbot)
    assert "folder" in refusal(importer, tmp_path, qtbot)
    assert read(importer, seed, qtbot)


def test_files_asked_for_before_the_child_runs_are_read_in_turn(
    seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    parent = QObject()
    client = ImporterClient(parent)
    other = tmp_path / "other.txt"
    other.write_text("Another article.")
    told: list[Path] = []
    client.article_read.connect(lambda path, _: told.append(path))
    client.read(seed)
    client.read(other)
    client.start()
    qtbot.waitUntil(lambda: told == [seed, other], timeout=ANSWER)
    client.close()


def test_what_was_left_out_is_asked_for_in_turn_and_told_apart(
    importer: ImporterClient, seed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[object] = []
    for signal_ in (importer.article_read, importer.refused, importer.taken, importer.not_taken):
        signal_.connect(lambda path, said: told.append((path, type(said))))
    for path in (seed, tmp_path / "none.html"):
        importer.take(path)
        importer.read(path)
    qtbot.waitUntil(lambda: len(told) == 4, timeout=ANSWER)
    assert told == [
        (seed, Taken),
        (seed, Article),
        *[(tmp_path / "none.html", str)] * 2,
    ]


def test_an_importer_that_dies_over_what_was_left_out_is_started_again(
    importer: ImporterClient, seed: Path, qtbot: QtBot
) -> None:
    assert read(importer, seed, qtbot)
    process = importer.process_id()
    os.kill(process, signal.SIGSTOP)
    importer._limit.setInterval(300)
    with qtbot.waitSignal(importer.not_taken, timeout=ANSWER):
        importer.take(seed)
    importer._limit.setInterval(ANSWER)
    assert read(importer, seed, qtbot)
    assert not alive(process)


@pytest.mark.parametrize("times", [3])
def test_a_killed_importer_is_started_again(
    importer: ImporterClient, seed: Path, qtbot: QtBot, times: int
) -> None:
    for _ in range(times):
        process = importer.process_id()
        os.kill(process, signal.SIGKILL)
        qtbot.waitUntil(lambda: importer.process_id() not in {0, process}, timeout=ANSWER)  # noqa: B023
        assert read(importer, seed, qtbot)
        assert not alive(process)


def test_an_importer_that_hangs_is_ended_and_the_next_file_is_read(
    importer: ImporterClient, seed: Path, qtbot: QtBot
) -> None:
    assert read(importer, seed, qtbot)
    importer._limit.setInterval(300)
    process = importer.process_id()
    os.kill(process, signal.SIGSTOP)
    assert refusal(importer, seed, qtbot) == importing.TOO_LONG
    assert not alive(process)
    importer._limit.setInterval(ANSWER)
    assert read(importer, seed, qtbot)


def test_a_reader_who_waits_on_gets_the_file(
    importer: ImporterClient, seed: Path, qtbot: QtBot
) -> None:
    assert read(importer, seed, qtbot)
    importer._slow.setInterval(50)
    importer._limit.setInterval(100)
    process = importer.process_id()
    os.kill(process, signal.SIGSTOP)
    with qtbot.waitSignal(importer.slow, timeout=ANSWER):
        importer.read(seed)
    importer.wait_on()
    with qtbot.waitSignal(importer.article_read, timeout=ANSWER):
        os.kill(process, signal.SIGCONT)
    assert importer.process_id() == process


def test_an_importer_closed_while_it_reads_is_not_started_again(
    importer: ImporterClient, seed: Path, qtbot: QtBot
) -> None:
    importer._limit.setInterval(50)
    importer.read(seed)
    importer.close()
    qtbot.wait(150)
    assert importer.process_id() == 0


@pytest.fixture
def analysis(qtbot: QtBot) -> Iterator[AnalysisClient]:
    parent = QObject()
    client = AnalysisClient(parent)
    with qtbot.waitSignal(client.ready, timeout=ANSWER):
        client.start()
    yield client
    process = client.process_id()
    client.close()
    assert not alive(process)


def marks(analysis: AnalysisClient, article: Article, qtbot: QtBot) -> Analysis:
    with qtbot.waitSignal(analysis.analysed, timeout=ANSWER) as answer:
        analysis.analyse(article)
    assert answer.args is not None
    assert isinstance(answer.args[0], Analysis)
    return answer.args[0]


@pytest.mark.models
def test_the_worker_marks_and_survives_being_killed_and_stopped(
    analysis: AnalysisClient, seed: Path, qtbot: QtBot
) -> None:
    article = Article(seed.read_text().strip())
    found = marks(analysis, article, qtbot)
    assert found.digest == article.digest
    assert {finding.category for finding in found.findings} == set(Category) - {Category.OWN}
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, analysis.process_id()) == min(ours + 10, 19)

    os.kill(analysis.process_id(), signal.SIGKILL)
    assert marks(analysis, article, qtbot) == found

    with qtbot.waitSignal(analysis.analysed, timeout=ANSWER):
        analysis.analyse(article)
        os.kill(analysis.process_id(), signal.SIGKILL)  # while it works

    process = analysis.process_id()
    os.kill(process, signal.SIGSTOP)
    with qtbot.waitSignal(analysis.failed, timeout=ANSWER) as answer:
        analysis.analyse(article)
        analysis._limit.start(300)
    assert answer.args == [article.digest, analysing.ANALYSIS_TOO_LONG]
    assert not alive(process)
    assert marks(analysis, article, qtbot) == found


@pytest.fixture
def echo(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[AnalysisClient]:
    """A client whose child has no models: it says of each article that it failed."""
    parent = QObject()
    client = AnalysisClient(parent)
    monkeypatch.setattr(client._child, "_arguments", ["-c", ECHO])
    yield client
    client.close()


def test_the_article_asked_for_last_comes_first_and_those_for_later_last(
    echo: AnalysisClient, qtbot: QtBot
) -> None:
    told: list[str] = []
    echo.failed.connect(lambda _, text: told.append(text))
    for text in ("seen first", "seen last"):
        echo.analyse(Article(text))
    for text in ("later", "latest", "closed"):
        echo.analyse_later(Article(text))
    echo.analyse_later(Article("later"))  # with other rules, it may be
    echo.forget(Article("closed").digest)
    echo.start()
    qtbot.waitUntil(lambda: len(told) == 4, timeout=ANSWER)
    assert told == ["seen last", "seen first", "latest", "later"]


def test_a_child_that_gets_on_slowly_is_not_stopped(
    echo: AnalysisClient, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(limits, "ANALYSIS", 2.0)
    monkeypatch.setattr(echo._child, "_arguments", ["-c", SLOW])
    echo.start()
    with qtbot.waitSignal(echo.failed, timeout=ANSWER) as answer:
        echo.analyse(Article("A text."))
    assert answer.args == [Article("A text.").digest, "at the end"]


def test_an_article_in_work_is_not_begun_again_but_put_off_for_a_newer_one(
    echo: AnalysisClient, qtbot: QtBot
) -> None:
    told: list[str] = []
    echo.failed.connect(lambda _, text: told.append(text))
    with qtbot.waitSignal(echo.ready, timeout=ANSWER):
        echo.start()
    for text in ("one", "one", "two"):  # the first one is on its way to the child
        echo.analyse(Article(text))
    qtbot.waitUntil(lambda: "one" in told, timeout=ANSWER)
    assert told == ["two", "one"]


def test_a_worker_closed_while_it_starts_is_not_started_again(
    echo: AnalysisClient, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(limits, "START", 0.05)
    echo.start()
    echo.close()
    qtbot.wait(150)
    assert echo.process_id() == 0


BITS = """
import json, sys
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    number = json.loads(line)["id"]
    for told in map(json.loads, open(sys.argv[1])):
        print(json.dumps({"id": number, **told}), flush=True)
"""


def test_what_the_worker_says_bit_by_bit_is_put_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bare = Article("")
    preview = analysis_to_json(bare, Analysis("", findings=(SLAMMED,)))
    slices = [{"slice": analysis_to_json(bare, one), "signs": []} for one in sliced(ANALYSIS)]
    whole = replace(ANALYSIS, balance=Balance(words=9))
    balance = {"balance": balance_to_json(whole)}
    bits = [{"preview": preview}, {"progress": 0.5}, *slices, balance, {"done": True}]
    (tmp_path / "bits").write_text("\n".join(map(json.dumps, bits)))
    parent = QObject()
    client = AnalysisClient(parent)
    arguments = ["-c", BITS, str(tmp_path / "bits")]
    monkeypatch.setattr(client._child, "_arguments", arguments)
    heard: list[object] = []
    for signal_ in (client.previewed, client.progressed):
        signal_.connect(lambda *told: heard.append(told))
    client.analyse(Article("An older one."))
    client.analyse(ARTICLE, (), 7)
    with qtbot.waitSignal(client.analysed, timeout=ANSWER) as answer:
        client.start()
    assert answer.args == [whole]
    digest = ARTICLE.digest
    assert heard == [(digest, (SLAMMED,)), (digest, 0.5)]
    client.analyse(Article("This one is overtaken."))
    with qtbot.waitSignal(client.analysed, timeout=ANSWER) as answer:
        client.analyse(ARTICLE)
    assert answer.args == [whole]
    client.close()


def test_a_worker_that_never_starts_is_given_up(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    parent = QObject()
    client = AnalysisClient(parent)
    monkeypatch.setattr(client._child, "_arguments", ["-c", "raise SystemExit(1)"])
    article = Article("Words.")
    client.analyse(article)
    with qtbot.waitSignal(client.failed, timeout=ANSWER) as answer:
        client.start()
    assert answer.args == [article.digest, analysing.WORKER_BROKEN]
    with qtbot.waitSignal(client.failed, timeout=ANSWER) as answer:
        client.analyse(Article("Other words."))
    assert answer.args == [Article("Other words.").digest, analysing.WORKER_BROKEN]
    client.close()


def test_an_importer_that_never_starts_is_not_started_for_ever(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    starts = tmp_path / "starts"
    starts.touch()
    program = f"open({str(starts)!r}, 'a').write('.'); raise SystemExit(1)"
    parent = QObject()
    client = ImporterClient(parent)
    monkeypatch.setattr(client._child, "_arguments", ["-c", program])
    client.start()
    qtbot.waitUntil(
        lambda: client.process_id() == 0 and starts.read_text() == "...", timeout=ANSWER
    )
    with qtbot.waitSignal(client.refused, timeout=ANSWER) as answer:
        client.read(tmp_path / "a.txt")
    assert answer.args == [tmp_path / "a.txt", importing.IMPORTER_DIED]
    client.close()
