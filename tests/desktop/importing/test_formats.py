"""A file's first bytes say what it is; its suffix only where they leave it open."""

from __future__ import annotations

import pytest

from desktop.importing.files import Refused
from desktop.importing.formats import Format, format_of


@pytest.mark.parametrize(
    ("data", "suffix", "expected"),
    [
        (b"Plain words.", ".txt", Format.TEXT),
        (b"Plain words.", "", Format.TEXT),
        (b"Plain words.", ".log", Format.TEXT),
        (b"# Title", ".md", Format.MARKDOWN),
        (b"# Title", ".MD", Format.MARKDOWN),
        (b"<p>Words", ".html", Format.HTML),
        (b"<p>Words", ".htm", Format.HTML),
        (b"<!DOCTYPE html><p>Words", ".txt", Format.HTML),
        (b"\xef\xbb\xbf\n <!-- saved from -->\n<HTML>", "", Format.HTML),
        ("<html>".encode("utf-16"), ".txt", Format.HTML),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC>', ".xhtml", Format.HTML),
        (b"<script>alert(1)</script> is how it starts.", ".txt", Format.TEXT),
        (b"PK is short for penalty kick.", ".txt", Format.TEXT),
    ],
)
def test_formats_that_open(data: bytes, suffix: str, expected: Format) -> None:
    assert format_of(data, suffix) is expected


@pytest.mark.parametrize(
    ("data", "suffix", "what"),
    [
        (b"%PDF-1.7", ".pdf", "a PDF"),
        (b"\0\0junk%PDF-1.4", ".txt", "a PDF"),
        (b"PK\x03\x04", ".docx", "a Word document"),
        (b"PK\x03\x04", ".epub", "an e-book"),
        (b"PK\x03\x04", ".zip", "an archive"),
        (b"{\\rtf1", ".doc", "a rich text document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc", "an old Word document"),
        (b"\x89PNG\r\n", ".html", "a picture"),
        (b"\0\0\0\x18ftypmp42", "", "a recording"),
        (b"MIME-Version: 1.0", ".mhtml", "a web archive"),
        (b"From: a@b", ".eml", "an e-mail"),
        (b"<svg xmlns=", ".svg", "a picture"),
        (b'<?xml version="1.0"?><rss>', ".xml", "an XML file"),
    ],
)
def test_other_formats_are_refused_and_told_what_opens(data: bytes, suffix: str, what: str) -> None:
    with pytest.raises(
        Refused, match=f"This is {what}, and Sidelight opens text, Markdown and HTML"
    ):
        format_of(data, suffix)
