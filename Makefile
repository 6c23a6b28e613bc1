# Two commands matter: `make run` shows Laurel, `make test` proves it. docs/development.md explains the rest.
.PHONY: run build release test test-fast bench assets demo-media strings lint clean-data help

help:
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

run: ## set up what is missing, build, load the demo once, serve on http://localhost:8080
	@tools/run.sh

build: assets ## debug build of everything, tests included
	tools/swift.sh build --build-tests

release: ## optimized binary in .build/release/laurel
	@tools/run.sh --build-only

test: ## everything: both database engines, browser, isolation crawl
	@tools/test.sh

test-fast: ## no browser, SQLite only
	@tools/test.sh --fast

bench: ## measure a release build under load and print the table
	@tools/setup.sh bench
	@tools/run.sh --build-only
	@.venv/bin/python Benchmarks/bench.py

assets: ## fill Assets/ from the packages
	@tools/run.sh --assets-only

demo-media: ## make the films, documents and packages of the demo
	@tools/run.sh --media-only

strings: ## make the string tables of Swift from Strings/*.json
	@python3 tools/strings.py

lint: ## the rules a compiler does not hold
	@python3 tools/lint.py

clean-data: ## forget the demo and everything done in it
	rm -rf data
