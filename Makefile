# Two commands on a fresh machine: `make report` and `make test`. Both install what is missing, without a prompt.
# Everything a person may want to read goes to stderr; stdout carries results only.
MAKEFLAGS += --no-print-directory
SHELL := /bin/sh
CONFIGURATION := release
BUILD := .build/$(CONFIGURATION)
CALLQA := $(BUILD)/callqa
PREFIX ?= /usr/local
# Debian packages: what the build needs, and what only the tests need (the naive reference is a Python program, the gates
# compile their generator and count instructions).
PACKAGES := libcsv-dev libisal-dev libzstd-dev
TEST_PACKAGES := python3 python3-yaml gcc libc6-dev valgrind

.PHONY: report test build packages test-packages bench fuzz example format install clean

report: build
	@$(CALLQA) run Pipelines/sample.yaml --as-of 2026-11-09T02:00:00

test: packages test-packages toolchain
	@swift build -c $(CONFIGURATION) --build-tests >&2
	@CALLQA_BINARY="$(abspath $(CALLQA))" swift test -c $(CONFIGURATION) --skip-build 2>&1

build: packages toolchain
	@swift build -c $(CONFIGURATION) --product callqa >&2

.PHONY: toolchain
toolchain:
	@command -v swift >/dev/null 2>&1 || { echo "make: Swift 6.3 is missing: install it from swift.org, then run make again" >&2; exit 69; }

# Installs one list of packages if any of it is missing, as root or with sudo.
define install-missing
	@missing=""; for package in $(1); do dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then run=""; elif command -v sudo >/dev/null 2>&1; then run="sudo"; \
	  else echo "make: please install:$$missing (neither root nor sudo is at hand)" >&2; exit 69; fi; \
	  echo "make: installing$$missing" >&2; \
	  { $$run apt-get update -qq && $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; } >&2 || \
	  { echo "make: could not install$$missing" >&2; exit 69; }; \
	fi
endef

packages:
	$(call install-missing,$(PACKAGES))

test-packages:
	$(call install-missing,$(TEST_PACKAGES))

# The committed example: the sample's run without its run.json, which tells the time.
example: build
	@sh Tests/callqaTests/Cases/example.sh $(CALLQA) >&2

bench: build
	@python3 Tests/Evaluation/themes.py $(CALLQA)
	@python3 Tests/Benchmarks/bench.py $(CALLQA)

# Millions of random inputs for the reader; not part of `make test`.
fuzz: packages toolchain
	@sh Tests/Fuzz/fuzz.sh >&2

format:
	@swift format --in-place --recursive Sources Tests Package.swift >&2

install: build
	@install -d "$(DESTDIR)$(PREFIX)/bin" >&2
	@install -m 0755 $(CALLQA) "$(DESTDIR)$(PREFIX)/bin/callqa" >&2
	@install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" >&2
	@$(CALLQA) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/callqa"

clean:
	@rm -rf .build
