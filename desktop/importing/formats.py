"""What a file is: told by its first bytes, and by its suffix where these leave it open."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from analyzers.wording import Wording
from desktop.importing.files import Refused
from desktop.translation import later


class Format(StrEnum):
    """A format that opens."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"


HEAD: Final = 2_048  # bytes in which a format shows itself

_NOT_OURS: Final = later(
    "This is {what}, and Sidelight opens text, Markdown and HTML files; save it as one of these."
)
_ARCHIVE: Final = later("an archive")
_WEB_ARCHIVE: Final = later("a web archive")
_PICTURE: Final = later("a picture")
_RICH_TEXT: Final = later("a rich text document")
_PDF: Final = later("a PDF")
_RECORDING: Final = later("a recording")

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
    ".docx": later("a Word document"),
    ".odt": later("an OpenDocument text"),
    ".epub": later("an e-book"),
    ".pages": later("a Pages document"),
}
_by_suffix: Final = {
    ".eml": later("an e-mail"),
    ".mht": _WEB_ARCHIVE,
    ".mhtml": _WEB_ARCHIVE,
    ".svg": _PICTURE,
    ".rtf": _RICH_TEXT,
    ".pdf": _PDF,
    **_containers,
}
_magic: Final = (
    (b"PK\x05\x06", _ARCHIVE),
    (b"{\\rtf", _RICH_TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", later("an old Word document")),
    (b"bplist", _WEB_ARCHIVE),
    (b"WARC/", _WEB_ARCHIVE),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xfd7zXZ", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"Rar!", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (b"SQLite format 3\x00", later("a database")),
    (b"\x7fELF", later("a program")),
    (b"MZ\x90\x00", later("a program")),
    (b"OggS", _RECORDING),
    (b"ID3", _RECORDING),
    (b"\x1a\x45\xdf\xa3", _RECORDING),
    (b"RIFF", later("a recording or a picture")),
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
        raise Refused(_NOT_OURS, what=Wording(what))
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
        return _PDF
    if head.startswith(b"PK\x03\x04"):
        return _containers.get(suffix, _ARCHIVE)
    if head[4:8] == b"ftyp":
        return _RECORDING
    for start, what in _magic:
        if head.startswith(start):
            return what
    if suffix in _by_suffix:
        return _by_suffix[suffix]
    if _xml.match(head) and suffix not in _suffixes:
        return later("an XML file")
    return None
