"""Sources: bytes to articles, one at a time, and one bad article never stops the rest.

    for loaded in load("coverage/", "https://example.org/news/1", "-"):
        if isinstance(loaded, SourceFailure):
            print(loaded)
        else:
            ...  # an Article

`load` is `find`, then `read` for each; a program that shows progress, or reads in several processes, calls these two.
"""

from sapar.sources.articles import from_bytes, given
from sapar.sources.limits import Limits
from sapar.sources.loading import load, read
from sapar.sources.metadata import Metadata
from sapar.sources.places import Source, SourceFailure, find

__all__ = ["Limits", "Metadata", "Source", "SourceFailure", "find", "from_bytes", "given", "load", "read"]
