"""A progress bar of one line on a terminal, which makes way for what is printed."""

from __future__ import annotations

import time
from typing import TextIO

_BAR = 24  # characters
_PAUSE = 0.1  # seconds between two drawings: more often is not seen and costs time


class Progress:
    """Counts articles. Draws only where `stream` is a terminal and there is more than one article."""

    def __init__(self, total: int, stream: TextIO) -> None:
        self._total = total
        self._stream = stream
        self._live = total > 1 and stream.isatty()
        self._done = self._failed = self._width = 0
        self._drawn_at = 0.0

    def step(self, *, failed: bool) -> None:
        """One more article is done."""
        self._done += 1
        self._failed += failed
        if self._live and time.monotonic() - self._drawn_at >= _PAUSE:
            self._draw()

    def clear(self) -> None:
        """Take the bar away, before something is printed or at the end."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0
            self._drawn_at = 0.0

    def _draw(self) -> None:
        full = _BAR * self._done // self._total
        line = f"{'━' * full}{'─' * (_BAR - full)} {self._done}/{self._total}"
        if self._failed:
            line += f", {self._failed} failed"
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = max(self._width, len(line))
        self._drawn_at = time.monotonic()
