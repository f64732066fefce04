# Two commands are enough: `make run` opens the window, `make test` proves that everything works.
# Both install what is missing first. `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

BIN := .venv/bin
PY := $(BIN)/python

# Qt without a screen, and Dutch letters whatever the machine is set to.
HEADLESS := LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

# The day on which the content of the flows was last checked. Pinned, because tests must not start to fail by the passing
# of time; `vb-wizard check` by itself takes the day of today and says which sources must be looked at again.
CONTENT_DAY := 2026-11-23

.PHONY: help
help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

.PHONY: setup
setup: ## install what is missing (system libraries too), and nothing else
	@.ci/setup all

.PHONY: run
run: ## install what is missing and open the window; without a display, play a scenario into out/
	@.ci/setup run
	@.ci/play-or-open

.PHONY: test
test: ## install what is missing, then check and test everything
	@.ci/setup test
	@$(MAKE) --no-print-directory check
	@$(HEADLESS) $(PY) -m pytest -q -n 2 --dist loadfile

.PHONY: check
check: ## style, types, who may import whom, and the flows
	@$(BIN)/ruff check --quiet --output-format concise
	@$(BIN)/ruff format --check --quiet --output-format concise
	@$(BIN)/mypy --no-error-summary
	@report="$$($(BIN)/lint-imports --no-logo --no-cache)" || { echo "$$report"; exit 1; }
	@LC_ALL=C.UTF-8 $(BIN)/vb-wizard check flows --today $(CONTENT_DAY)

.PHONY: format
format: ## write the code in the one style
	@$(BIN)/ruff format --quiet
	@$(BIN)/ruff check --fix --quiet

.PHONY: words
words: ## bring the translations up to date with the words of the window, and compile them
	@$(PY) .ci/words.py

.PHONY: bench
bench: ## measure speed and memory, each beside a floor measured in the same run
	@.ci/setup bench
	@$(HEADLESS) $(PY) benchmarks/run.py $(ONLY)

.PHONY: robot
robot: ## count the actions from a cold start to the right number, for every sign on the start screen
	@.ci/setup test
	@$(HEADLESS) $(PY) -m tests.robots actions

.PHONY: slips
slips: ## play every story in the window with slips on the way (long; SCENARIO=name for one)
	@.ci/setup test
	@$(HEADLESS) $(PY) -m tests.robots slips $(SCENARIO)

.PHONY: monkey
monkey: ## click and type at random in the window, and report what goes wrong (SEED=number for another)
	@.ci/setup test
	@$(HEADLESS) $(PY) -m tests.robots monkey $(SEED)

.PHONY: taint
taint: ## play every scenario as an exercise and look for anything real in what comes out (long)
	@.ci/setup test
	@$(HEADLESS) $(PY) -m tests.robots taint

.PHONY: screens
screens: ## take the pictures of every screen that README and the handleiding show
	@.ci/setup test
	@$(HEADLESS) $(PY) -m tests.robots screens

.PHONY: clean
clean: ## remove what the commands above made
	@rm -rf .venv out dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
