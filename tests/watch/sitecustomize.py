"""Refuse every internet socket in this Python process, and write down who asked.

Python imports ``sitecustomize`` at start, so with this folder on PYTHONPATH it watches the child
processes of a test as well as the tests themselves.
"""

from __future__ import annotations

import os
import socket
import sys
import traceback
from pathlib import Path
from typing import Any

LOG = "SIDELIGHT_TEST_SOCKETS"  # names the file that keeps the refused calls
INTERNET = (socket.AF_INET, socket.AF_INET6)
LOOK_UPS = ("socket.getaddrinfo", "socket.gethostbyname")


def refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in LOOK_UPS or (event == "socket.__new__" and arguments[1] in INTERNET):
        stack = "".join(traceback.format_stack(limit=12))
        with Path(os.environ[LOG]).open("a") as log:
            log.write(f"{event} {arguments[1:]}\n{stack}\n")
        raise PermissionError(f"{event}: Sidelight opens no internet socket")


if LOG in os.environ:
    sys.addaudithook(refuse)
