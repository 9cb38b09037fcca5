# make run: the app on http://localhost:8501.  make test: every check.  Nothing else is needed first.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint types unit bench fuzz screenshots docs lock browser clean

run: .venv/.app
	$(BIN)/streamlit run app.py

test: lint types unit

lint: .venv/.tools
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: .venv/.tools
	$(BIN)/mypy

# On as many processors as there are, but each process holds a language model.
unit: .venv/.tools browser
	$(BIN)/pytest -n auto --maxprocesses 4 --dist worksteal

# Prefers an installed Chromium or Chrome; root on Debian gets one; else the browser tests say that they did not run.
browser:
	@command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null 2>&1 || { \
	  [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && \
	  apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium fonts-dejavu-core; } || \
	  echo "No Chromium or Chrome was found: the browser tests will be skipped."

# make bench EVAL=FOLDER, where FOLDER holds the annotated material; figures go to benchmarks/results.jsonl.
BENCH := $(BIN)/python -m benchmarks
bench: .venv/.tools
	@[ -d "$(EVAL)" ] || { echo "make bench EVAL=FOLDER: name the folder of the annotated material."; exit 2; }
	for set in timebank aquaint meantime_dev; do \
	  $(BENCH).dates $(EVAL)/dates/$$set.jsonl /dev/null --scorer $(EVAL)/dates/score_timex.py --fifths --record; done
	for set in narratives_open newswire_open kinds_open kinds_opened languages_open languages_opened mixed_opened \
	  wars_open wars_unread tongues_open tongues_opened tongues2_unread papers_unread; do \
	  $(BENCH).dates benchmarks/annotated_times/$$set.jsonl /dev/null --scorer $(EVAL)/dates/score_timex.py --record; done
	$(BENCH).dates_speed $(EVAL)/dates/timebank.jsonl --record
	$(BENCH).events $(EVAL)/dev.jsonl /dev/null --score $(EVAL)/score_table.py --record
	for set in business_open business_unread diplomacy_open diplomacy_unread newsroom_open newsroom_opened desk_open \
	  desk_opened agency_open press_open press_opened reports_open reports_opened dispatches_open passages_open \
	  world_unread world2_open world2_unread market_opened market2_unread; do \
	  $(BENCH).events benchmarks/annotated/$$set.jsonl /dev/null --score $(EVAL)/score_table.py --whole --record; done
	for set in retold_business retold_diplomacy; do \
	  $(BENCH).events benchmarks/annotated/$$set.jsonl /dev/null --score $(EVAL)/score_table.py --record; done
	$(BENCH).events benchmarks/annotated/wire_tables.jsonl /dev/null --texts $(EVAL)/dates --score $(EVAL)/score_table.py --record
	for set in plv_dev tbaq_dates_dev; do \
	  $(BENCH).event_sentences $(EVAL)/events/$$set.jsonl --score $(EVAL)/events/score_events.py --record; done
	$(BENCH).actors $(EVAL)/dev.jsonl --coref $(EVAL)/events/wikievents_coref_dev.jsonl --third
	$(BENCH).events_speed $(EVAL)/dev.jsonl
	$(BENCH).events_speed $(EVAL)/dates/timebank.jsonl
	$(BENCH).merge_speed --record
	$(BENCH).intake_speed sample_data/articles tests/intake/files --record

# Damaged files through intake for ten minutes: each must be read or refused, and in time.
fuzz: .venv/.tools
	$(BENCH).intake_fuzz sample_data/articles tests/intake/files

screenshots: .venv/.tools browser
	$(BIN)/python docs/take_screenshots.py

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dateline needs Python 3.11 or newer: make PYTHON=python3.12 run")'
	$(PYTHON) -m venv .venv

.venv/.app: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
	touch $@

.venv/.tools: requirements-dev.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.txt
	touch $@ .venv/.app

# The locks follow pyproject.toml; they hold every platform and name no index. They are whole, so nothing is left to resolve
# (--no-deps): pip 23 takes the newest "coverage[toml]" that another package asks for and then misses its hash.
LOCK := $(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet
lock: .venv/.tools
	$(LOCK) -o requirements.txt
	$(LOCK) --group dev -o requirements-dev.txt

# Documents that are made from the code.
docs: .venv/.tools
	$(BIN)/python -m core.table.document docs/columns.md
	$(BIN)/python -m core.actors.document docs/actors.md
	$(BIN)/python -m core.dates.document docs/dates.md
	$(BIN)/python -m core.events.document docs/events.md
	$(BIN)/python -m core.merge.document docs/merging.md

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
