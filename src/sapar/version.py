"""The version of Sapar, for rooms below the package's front door."""

__version__ = "0.1.0"
