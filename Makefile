# `make run` and `make test` do all set-up themselves; a second run needs no network.

PYTHON := $(shell command -v python3 || command -v python3.11)
ARTICLE ?= seeds/000_f7b8bc3b11fb5911.txt
export ARTICLE DATA
SETUP = @$(PYTHON) .ci/setup.py
COMPILE = uv pip compile --quiet --python-version 3.11.0 --generate-hashes --only-binary :all: --no-annotate \
	--custom-compile-command "make lock"

.PHONY: setup run test style types unit prove benchmark evaluate train pictures translations lock data

setup:
	$(SETUP) run

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec .venv/bin/sidelight "$$ARTICLE"; \
	fi; \
	copy="$$PWD/out/$$(basename "$${ARTICLE%.*}").html"; \
	mkdir -p out && .venv/bin/sidelight annotate "$$ARTICLE" -o "$$copy" \
		&& echo "No display here, so this is the annotated copy:" && echo "$$copy"

test:
	$(SETUP) run test
	@$(MAKE) --no-print-directory --keep-going style types unit

style:
	.venv/bin/ruff check
	.venv/bin/ruff format --check

types:
	.venv/bin/mypy

unit:
	.venv/bin/pytest

# Long proofs: they install what they need, and fail rather than skip.
prove:
	$(SETUP) run test train tools
	.venv/bin/pytest -m prove

benchmark:
	$(SETUP) run test
	.venv/bin/pytest -m benchmark -s

evaluate: data setup
	.venv/bin/python -m analyzers.training.evaluate "$$DATA"
	.venv/bin/python -m analyzers.training.counts "$$DATA"

train: data
	$(SETUP) run train
	.venv/bin/python -m analyzers.training.syntax "$$DATA" --out resources/models/english
	.venv/bin/python -m analyzers.training.teacher "$$DATA" --out out/teacher
	.venv/bin/python -m analyzers.training.lessons "$$DATA" --teacher out/teacher --out out/lessons.npz
	.venv/bin/torchrun --standalone --nproc-per-node 2 -m analyzers.training.encoder "$$DATA" --lessons out/lessons.npz --out resources/models/encoder

# The pictures of README.md
pictures: setup
	.venv/bin/python tests/drivers/pictures.py resources/pictures

# New texts of the window for its translators, and the catalogue that the window reads
translations: setup
	.venv/bin/python tests/drivers/translations.py

data:
	@[ -d "$$DATA" ] || { echo "Say where the data lie: make $(MAKECMDGOALS) DATA=folder"; exit 2; }

# Renews the lock files; needs uv. Training is locked to PyTorch's CPU build for Python 3.11 (README.md);
# soupsieve stays what run.txt says, which differs from one Python 3.11 to another.
lock:
	$(COMPILE) --universal pyproject.toml --group build -o .ci/lock/run.txt
	$(COMPILE) --universal --group test -c .ci/lock/run.txt -o .ci/lock/test.txt
	$(COMPILE) pyproject.toml --extra training --no-emit-package soupsieve -c .ci/lock/run.txt -o .ci/lock/train.txt
