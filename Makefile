# Each target does the set-up that it needs, once. Wanted beforehand: Python 3.11 or later, make, a package index.
PYTHON ?= python3
UV ?= uv
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
LOCK = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock" pyproject.toml

.PHONY: help demo test check format docs lock clean

help:
	@echo "make demo    read the examples, and keep a register of them"
	@echo "make test    run the tests"
	@echo "make check   ruff, mypy --strict, import-linter"
	@echo "make format  let ruff lay the code out"
	@echo "make docs    build the documentation into site/"
	@echo "make lock    lock the versions in requirements/ anew (needs uv)"
	@echo "make clean   remove everything that make made"

demo: $(VENV)/.core
	$(BIN)/sapar read examples/ky
	@rm -f $(VENV)/demo.db*
	$(BIN)/sapar add --register $(VENV)/demo.db examples
	$(BIN)/sapar visits --register $(VENV)/demo.db --traveller Japarov
	@echo "All of one visit: $(BIN)/sapar show --register $(VENV)/demo.db" \
		$$($(BIN)/sapar visits --register $(VENV)/demo.db --traveller Japarov --country RU | cut -f1)

test: $(VENV)/.dev
	$(BIN)/python -m pytest $(ARGS)

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/.docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

$(VENV)/.core: pyproject.toml requirements/core.txt
	$(PYTHON) -c 'import sys; sys.exit("Sapar needs Python 3.11 or later; try make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements/core.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.core requirements/dev.txt
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.docs: $(VENV)/.core requirements/docs.txt
	$(PIP) install --require-hashes -r requirements/docs.txt
	@touch $@

lock:
	$(LOCK) requirements/build.in -o requirements/core.txt
	for extra in dev bench train docs fuzz; do \
		$(LOCK) --extra $$extra -c requirements/core.txt -o requirements/$$extra.txt || exit 1; \
	done

clean:
	rm -rf $(VENV) site dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
