# make run    sets up this machine and opens the sample post
# make test   sets up this machine and runs the tests
export PATH := $(HOME)/.local/bin:$(PATH)
SAMPLE := resources/samples/_posts
CATALOGUE := resources/translations/frontispiece_ja

.PHONY: run test check bench parity fuzz soak bundle translations
run:
	@.ci/setup run
	@uv run --no-sync frontispiece $(or $(POST),$(wildcard $(SAMPLE)/*-kuchie.md))

test:
	@.ci/setup test
	@uv run --no-sync pytest -q $(TESTS)

check:
	@uv run --no-sync ruff check .
	@uv run --no-sync ruff format --check .
	@uv run --no-sync mypy
	@uv run --no-sync lint-imports

bench:
	@uv run --no-sync python -m tests.benchmarks $(PARTS)

parity:
	@uv run --no-sync python -m tests.parity

# These two take an hour and ten minutes; with OPTIONS="--cheap 10000 --window 100", or "--edits 300 --files 10", less.
fuzz:
	@uv run --no-sync python -m tests.fuzz $(OPTIONS)

soak:
	@uv run --no-sync python -m tests.soak $(OPTIONS)

bundle:
	@.ci/bundle

translations:
	@uv run --no-sync pyside6-lupdate $$(find editor -name '*.py' | sort) -ts $(CATALOGUE).ts -no-obsolete -locations none
	@uv run --no-sync pyside6-lrelease $(CATALOGUE).ts -qm $(CATALOGUE).qm
