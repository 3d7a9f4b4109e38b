"""Make `.venv` ready: locked packages, the `sidelight` command, and the libraries that Qt needs.

Usage: python3 .ci/setup.py PART...   with PART one of run, test, train, tools

Needs only Python and pip. What is there already is left alone, so a second call is quick and
needs no network.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / ".ci" / "lock"
VENV = ROOT / ".venv"
STAMPS = VENV / "set-up"
PYTHON = VENV / "bin" / "python"
MADE_FOR = f"{ROOT} {sys.version}"  # a moved checkout or a new Python needs a new .venv

QT_PACKAGES = [
    *("libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0", "libxkbcommon0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
    "libxkbcommon-x11-0",
]
LOAD_QT = """
import ctypes, pathlib, PySide6.QtWidgets
plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
for name in ("libqoffscreen.so", "libqxcb.so"):
    ctypes.CDLL(str(plugins / name))
"""
TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "strace": "strace",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
SYSTEM_PYTHON = "/usr/bin/python3"  # for which Debian has what screen readers use
READER_PACKAGES = ["python3-gi", "gir1.2-atspi-2.0"]
LOAD_READER = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def main(parts: list[str]) -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 -- any Python may be asked to run this
        sys.exit(f"Sidelight needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if importlib.util.find_spec("pip") is None:
        sys.exit(
            "pip is missing. Install it (Debian: apt-get install python3-pip), then try again."
        )
    make_venv()
    for part in parts:
        if part == "tools":
            install_tools()
        else:
            install_packages(part)
    install_sidelight()
    install_qt_libraries()


def make_venv() -> None:
    if is_done("made-for", MADE_FOR):
        return
    venv.create(VENV, clear=True, with_pip=False, symlinks=True)
    set_done("made-for", MADE_FOR)


def install_packages(part: str) -> None:
    lock = LOCKS / f"{part}.txt"
    key = hashlib.sha256(lock.read_bytes()).hexdigest()
    if is_done(part, key):
        return
    say(f"Setting up .venv: installing the packages of {lock.relative_to(ROOT)} ...")
    # The lock is complete, so nothing is left to resolve; pip 23.0 to 23.2 fail to resolve
    # lxml's extras.
    pip("--require-hashes", "--only-binary", ":all:", "--no-deps", "--requirement", str(lock))
    set_done(part, key)


def install_sidelight() -> None:
    key = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if is_done("sidelight", key):
        return
    pip("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
    set_done("sidelight", key)


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "-qq"]
    if subprocess.run([*command, *arguments], check=False).returncode:
        sys.exit("Set-up stopped: pip could not install everything (its message is above).")


def install_qt_libraries() -> None:
    if not sys.platform.startswith("linux") or qt_fault() is None:
        return
    apt_install(QT_PACKAGES)
    if fault := qt_fault():
        say(
            f"The window cannot open yet: {fault}\n"
            f"Please install what Qt needs. Debian: apt-get install {' '.join(QT_PACKAGES)}"
        )
        if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            sys.exit(1)


def qt_fault() -> str | None:
    """Load Qt as the window does and return why that fails, if it does."""
    attempt = subprocess.run([PYTHON, "-c", LOAD_QT], check=False, capture_output=True, text=True)
    return attempt.stderr.strip().splitlines()[-1] if attempt.returncode else None


def install_tools() -> None:
    if not missing_tools():
        return
    apt_install(missing_tools())
    if missing := missing_tools():
        sys.exit(f"The proofs need {', '.join(missing)}: please install them, then try again.")


def missing_tools() -> list[str]:
    """Return the Debian packages that the proofs need and that are not here."""
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    load = [SYSTEM_PYTHON, "-c", LOAD_READER]
    has_python = Path(SYSTEM_PYTHON).exists()
    if not has_python or subprocess.run(load, check=False, capture_output=True).returncode:
        missing += READER_PACKAGES
    return missing


def apt_install(packages: list[str]) -> None:
    """Install Debian packages where that is allowed, without asking anything."""
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    if not shutil.which("apt-get") or (root and not shutil.which("sudo")):
        return
    say(f"Installing {' '.join(packages)} ...")
    options = ["-o", "DPkg::Lock::Timeout=120", "install", "--yes", "--no-install-recommends"]
    for command in ([*apt, "update"], [*apt, *options, *packages]):
        subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def is_done(step: str, key: str) -> bool:
    stamp = STAMPS / step
    return stamp.is_file() and stamp.read_text() == key


def set_done(step: str, key: str) -> None:
    STAMPS.mkdir(exist_ok=True)
    (STAMPS / step).write_text(key)


def say(message: str) -> None:
    sys.stderr.write(message + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
