"""The command `sapar`: `main` is what the console entry calls.

Only what every call needs is imported here. What is slow to import (the reader, the views, a page's parser) is imported
where it is used, so that `sapar --version` and a wrong option answer at once.
"""

from sapar.cli import adding, asking, judging, keeping  # noqa: F401  # each adds its commands to the group
from sapar.cli.commands import cli, main

__all__ = ["cli", "main"]
