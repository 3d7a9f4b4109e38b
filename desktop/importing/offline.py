"""The one library of ours that would look for a network, loaded so that it does not."""

from __future__ import annotations

import socket
from typing import Any


def trafilatura() -> Any:
    """Return the module. It was made to fetch pages; we use it on those that lie on the disk."""
    # urllib3, which it imports, would bind a socket on ::1 to see whether there is IPv6.
    socket.has_ipv6 = False
    import trafilatura

    return trafilatura
