"""What a file is: told by its first bytes, and by its suffix where these leave it open."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from desktop.importing.files import Refused


class Format(StrEnum):
    """A format that opens."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"


HEAD: Final = 2_048  # bytes in which a format shows itself

_suffixes: Final = {
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".mkd": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".xht": Format.HTML,
}
_containers: Final = {
    ".docx": "a Word document",
    ".odt": "an OpenDocument text",
    ".epub": "an e-book",
    ".pages": "a Pages document",
}
_by_suffix: Final = {
    ".eml": "an e-mail",
    ".mht": "a web archive",
    ".mhtml": "a web archive",
    ".svg": "a picture",
    ".rtf": "a rich text document",
    ".pdf": "a PDF",
    **_containers,
}
_magic: Final = (
    (b"PK\x05\x06", "an archive"),
    (b"{\\rtf", "a rich text document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document"),
    (b"bplist", "a web archive"),
    (b"WARC/", "a web archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\x1f\x8b", "an archive"),
    (b"BZh", "an archive"),
    (b"\xfd7zXZ", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"\x28\xb5\x2f\xfd", "an archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"OggS", "a recording"),
    (b"ID3", "a recording"),
    (b"\x1a\x45\xdf\xa3", "a recording"),
    (b"RIFF", "a recording or a picture"),
)
_html = re.compile(
    rb"\s*(<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S
)
_xml = re.compile(rb"\s*<(\?xml|svg)\b")


def format_of(data: bytes, suffix: str) -> Format:
    """Name the format of a file, or refuse one that does not open yet."""
    head = _narrow(data[:HEAD])
    suffix = suffix.lower()
    if _html.match(head):
        return Format.HTML
    what = _other(head, suffix)
    if what:
        raise Refused(
            f"This is {what}, and Sidelight opens text, Markdown and HTML files; "
            "save it as one of these."
        )
    return _suffixes.get(suffix, Format.TEXT)


def _narrow(head: bytes) -> bytes:
    """Drop byte order marks and the zero bytes of wide encodings, so that ASCII shows."""
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        if head.startswith(mark):
            narrow = head.removeprefix(mark)
            return narrow.replace(b"\x00", b"") if mark != b"\xef\xbb\xbf" else narrow
    return head


def _other(head: bytes, suffix: str) -> str | None:
    if b"%PDF-" in head[:1_024]:
        return "a PDF"
    if head.startswith(b"PK\x03\x04"):
        return _containers.get(suffix, "an archive")
    if head[4:8] == b"ftyp":
        return "a recording"
    for start, what in _magic:
        if head.startswith(start):
            return what
    if suffix in _by_suffix:
        return _by_suffix[suffix]
    if _xml.match(head) and suffix not in _suffixes:
        return "an XML file"
    return None
