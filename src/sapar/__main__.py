"""`python -m sapar` is `sapar`."""

from sapar.cli import main

if __name__ == "__main__":
    main()
