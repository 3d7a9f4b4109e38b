"""Draw the icon in the sizes that desktops ask for: python tests/drivers/icons.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import resources

SIZES = (16, 24, 32, 48, 64, 128, 256)  # pixels


def main() -> None:
    renderer = QSvgRenderer(str(resources.ICONS / "sidelight.svg"))
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        folder = resources.ICONS / f"{size}x{size}"
        folder.mkdir(exist_ok=True)
        picture.save(str(folder / "sidelight.png"))


if __name__ == "__main__":
    main()
