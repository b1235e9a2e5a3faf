"""What reading a source may cost, and where it may reach."""

from __future__ import annotations

from dataclasses import dataclass

from sapar.errors import UsageError


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one source.

    Attributes:
        max_bytes: largest article, in bytes, after decompression. Nothing beyond is ever held in memory.
        timeout: seconds to wait for a connection, and for a silent server to say something.
        deadline: seconds for a whole fetch, redirects included, however busily the server talks.
        max_redirects: how many redirects are followed.
        allow_private: fetch also from private, loopback and link-local addresses.
    """

    max_bytes: int = 16 * 1024 * 1024
    timeout: float = 10.0
    deadline: float = 60.0
    max_redirects: int = 5
    allow_private: bool = False

    def __post_init__(self) -> None:
        if self.max_bytes < 1 or self.timeout <= 0 or self.deadline <= 0 or self.max_redirects < 0:
            raise UsageError("limits must be positive numbers")

    def too_large(self, size: str) -> str:
        """The message for an article of `size` (words, e.g. "104857600 bytes") over the limit."""
        return (
            f"the article is larger than the limit ({size}, allowed {self.max_bytes}); "
            "split it into one file an article, or raise the limit"
        )
