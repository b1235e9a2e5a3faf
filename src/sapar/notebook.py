"""How a reading shows itself in a notebook."""

from __future__ import annotations

from sapar.model import Reading
from sapar.render.html import reading_fragment, styles


def reading_as_html(reading: Reading) -> str:
    """The article's text with its evidence marked, a legend and the dossier, as one HTML fragment."""
    return f"<style>\n{styles()}</style>\n{reading_fragment(reading)}"
