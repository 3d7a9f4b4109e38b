"""Sidelight among the desktop's programs: valid files, installed and removed without a trace."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import struct
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest
from lxml import etree

import resources
from desktop.cli import main
from desktop.desktop_files import quoted
from desktop.importing import formats
from desktop.widgets.asking import SUFFIXES
from tests.test_project import pyproject

KINDS = {
    "txt": "text/plain",
    "text": "text/plain",
    "md": "text/markdown",
    "markdown": "text/markdown",
    "html": "text/html",
    "htm": "text/html",
    "xhtml": "application/xhtml+xml",
    "mkd": "text/markdown",
    "xht": "application/xhtml+xml",
}
MAIN, NEW = "Desktop Entry", "Desktop Action new-window"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def launcher(path: Path = resources.DESKTOP / "sidelight.desktop") -> ConfigParser:
    parser = ConfigParser(interpolation=None, delimiters="=", comment_prefixes="#")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, "utf-8")
    return parser


def listed(row: str) -> list[str]:
    assert row.endswith(";")
    return row[:-1].split(";")


def metainfo() -> etree._Element:
    return etree.parse(resources.DESKTOP / "sidelight.metainfo.xml").getroot()


def installed() -> set[Path]:
    home = Path(os.environ["XDG_DATA_HOME"])
    return {path.relative_to(home) for path in home.rglob("*") if path.is_file()}


def test_the_launcher_takes_files_and_has_what_the_specification_asks_for() -> None:
    entry = launcher()[MAIN]
    assert entry["Type"] == "Application"
    assert entry["Name"] == "Sidelight"
    assert entry["Icon"] == entry["StartupWMClass"] == "sidelight"
    assert entry["Exec"] == "sidelight %F"
    assert "Office" in listed(entry["Categories"])  # Viewer needs it or Graphics
    assert listed(entry["Keywords"])
    assert listed(entry["Actions"]) == ["new-window"]
    assert launcher()[NEW]["Exec"] == "sidelight --new-window"


def test_the_launcher_keeps_to_what_the_tools_of_debian_12_know() -> None:
    entry = launcher()[MAIN]
    assert entry["Version"] == "1.4"
    assert "SingleMainWindow" not in entry  # of 1.5; there is a second window, if one asks for it


def test_launcher_and_description_say_everything_in_german_too() -> None:
    for section in (launcher()[MAIN], launcher()[NEW]):
        for key in {"GenericName", "Comment", "Keywords"} & set(section):
            assert section[f"{key}[de]"] != section[key]
    assert launcher()[NEW]["Name[de]"] == "Neues Fenster"
    for tag in ("summary", "p", "li"):
        languages = [text.get(LANGUAGE) for text in metainfo().iter(tag)]
        assert languages == [None, "de"] * (len(languages) // 2)


def test_the_launcher_offers_every_kind_of_file_that_the_program_opens() -> None:
    suffixes = set(re.findall(r"\*\.(\w+)", SUFFIXES))
    assert suffixes == set(KINDS)
    assert {f".{suffix}" for suffix in suffixes} >= set(formats._suffixes)
    assert set(listed(launcher()[MAIN]["MimeType"])) == set(KINDS.values())


def test_the_description_agrees_with_the_launcher_and_asks_for_no_network() -> None:
    found = metainfo()
    entry = launcher()[MAIN]
    assert found.findtext("project_license") == pyproject()["project"]["license"]
    assert found.findtext("launchable") == "sidelight.desktop"
    assert found.findtext("name") == entry["Name"]
    assert [kind.text for kind in found.iter("mediatype")] == listed(entry["MimeType"])
    assert [name.text for name in found.iter("category")] == listed(entry["Categories"])
    assert "http" not in etree.tostring(found, encoding="unicode")


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(resources.DESKTOP / "sidelight.desktop")],
        ["appstreamcli", "validate", "--no-net", str(resources.DESKTOP / "sidelight.metainfo.xml")],
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_tools_find_nothing_amiss(command: list[str]) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not here")
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize("path", sorted(resources.ICONS.glob("*/*.png")), ids=str)
def test_an_icon_has_the_size_that_its_folder_says(path: Path) -> None:
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    assert path.parent.name == f"{width}x{height}"


def test_installing_puts_launcher_and_icons_into_the_readers_folder_and_removing_undoes_it(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    before = installed()
    assert main(["install-desktop"]) == 0
    added = installed() - before
    assert Path("applications/sidelight.desktop") in added
    assert Path("icons/hicolor/48x48/apps/sidelight.png") in added
    assert Path("icons/hicolor/scalable/apps/sidelight.svg") in added
    told = capfdbinary.readouterr().out.decode().splitlines()
    home = Path(os.environ["XDG_DATA_HOME"])
    assert {Path(line).relative_to(home) for line in told} <= added
    assert main(["install-desktop", "--remove"]) == 0
    left = installed() - before
    assert left <= {Path("applications/mimeinfo.cache")}  # the desktop's own list


def test_the_installed_launcher_starts_this_sidelight(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    main(["install-desktop"])
    path = Path(os.environ["XDG_DATA_HOME"], "applications/sidelight.desktop")
    program = str(Path(sys.executable).with_name("sidelight"))
    assert shlex.split(launcher(path)[MAIN]["Exec"]) == [program, "%F"]
    assert shlex.split(launcher(path)[NEW]["Exec"]) == [program, "--new-window"]


def test_a_command_in_an_odd_folder_is_quoted_as_the_specification_asks() -> None:
    odd = Path('/home/a b/100%/$x\\y`z"/sidelight')
    line = quoted(odd).replace("\\\\", "\\")  # as a string of the file
    argument = re.sub(r"\\(.)", r"\1", line[1:-1])  # as an argument in quotation marks
    assert argument.replace("%%", "%") == str(odd)
    assert not re.search(r"(?<!\\)[\"`$]", line[1:-1])


def test_a_folder_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file" / "data"))
    assert main(["install-desktop"]) == 3
    assert "cannot be made" in capsys.readouterr().err
