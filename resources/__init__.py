"""Data that Sidelight ships: rules with their cards, language models, icons, fonts and launcher."""

from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = FOLDER / "names"
RULES = FOLDER / "rules"
MODELS = FOLDER / "models"
FONTS = FOLDER / "fonts"
ICONS = FOLDER / "icons"
DESKTOP = FOLDER / "desktop"
TRANSLATIONS = FOLDER / "translations"
SAMPLES = FOLDER.parent / "seeds"
USUAL = FOLDER / "usual.toml"  # the usual range of each count of an article
