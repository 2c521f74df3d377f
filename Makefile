# Klipp: `make demo` shows it, `make test` tests it; both install what a fresh Debian 12 lacks. See README.md.

PUBLISHER_PORT ?= 8080
PARTNER_PORT ?= 8081
DEMO := build/demo

SHELL := bash
.PHONY: build demo locales pictures package test test-wordpress test-postgres test-package test-npm release bench bench-peers bench-postgres compare crowd growth size fuzz mutate lint format clean
.DEFAULT_GOAL := build

# Ninja's one moving line for people; nothing but warnings and errors for logs.
QUIET = $$([ -t 1 ] || echo --quiet)

build/.packages: .ci/packages .ci/install
	@.ci/install
	@mkdir -p build && touch $@

# What the core is built with, and tested with, beside Debian's packages.
SOURCES := build/download/cmark-gfm.tar.gz build/download/gumbo-parser.tar.xz build/download/html5lib.tar.gz
$(SOURCES): build/download/%: | build/.packages
	@.ci/fetch-source $(basename $(basename $*)) $@

node_modules/.package-lock.json: package.json package-lock.json | build/.packages
	@echo "Installing npm packages"
	@npm ci --silent --no-progress --ignore-scripts
	@touch $@

build/wasm/build.ninja build/release/build.ninja build/mutation/build.ninja build/lint/build.ninja: build/%/build.ninja: | build/.packages $(SOURCES)
	@echo "Configuring $*"
	@cmake --preset $* >build/$*.log 2>&1 || { cat build/$*.log; exit 1; }

# The command, the servers and the tests natively, the module by Emscripten, and build/dist of both.
build: build/.packages build/wasm/build.ninja build/release/build.ninja node_modules/.package-lock.json
	@[ -e build/bin/klipp ] || echo "Building (some minutes the first time)"
	@cmake --build --preset wasm -- $(QUIET)
	@cmake --build --preset release --target all dist -- $(QUIET)

demo: build
	@mkdir -p $(DEMO)
	@trap 'kill $$publisher $$partner 2>/dev/null; wait' INT TERM EXIT; \
	build/bin/klipp-publisher --dev --port $(PUBLISHER_PORT) --dist build/dist --documents examples/agdering --gallery build/gallery \
	  --database $(DEMO)/signups.sqlite \
	  --partner http://127.0.0.1:$(PARTNER_PORT) --partner http://localhost:$(PARTNER_PORT) & publisher=$$!; \
	build/bin/klipp-partner --port $(PARTNER_PORT) --root examples/partner \
	  --publisher http://127.0.0.1:$(PUBLISHER_PORT) & partner=$$!; \
	wait -n

# More at once than there are processors: much of a browser's test is waiting. What fails in that crowd is run again
# alone, so that its output is the last that a log has; if it passes there, its name is.
TESTS_FAILED := build/release/Testing/Temporary/LastTestsFailed.log
test: build
	@ctest --preset release --output-on-failure --progress -j 4 || { \
	  failed=$$(cut -d: -f2 $(TESTS_FAILED) | paste -sd ' '); echo "Failed: $$failed. Running that again, alone"; \
	  ctest --preset release --rerun-failed --output-on-failure && echo "Failed among others only: $$failed"; }

# How long rendering takes, natively and in the module, and beside other renderers; how many signups the publisher takes in,
# and keeps; how many requests it answers, beside nginx; how long a reader waits for a widget, by Klipp and by others. A quarter of an hour, nearly all of it for the last,
# which is bench-peers alone: OPTIONS="--job=card --network=loopback" takes a part of it, --markdown prints what
# tests/bench/README.md shows.
bench: build
	@.ci/install packages.bench
	@cmake --build --preset release --target klipp-bench -- $(QUIET)
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/bench.mjs
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/signups.mjs
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/server.mjs
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/many.mjs
	@$(MAKE) --no-print-directory bench-peers

# Kills publishers and the server of their database under load, and counts what is there. Apart from bench, which needs
# no PostgreSQL; takes a minute.
bench-postgres: build
	@.ci/install packages.postgres
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/failover.mjs

PEERS := build/peers/node_modules/.package-lock.json
bench-peers: build $(PEERS)
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/peers/peers.mjs $(OPTIONS)

# Beside others by what readers see of each, with a real WordPress: writes the table into README.md.
compare: build $(PEERS)
	@.ci/install packages.wordpress
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/peers/compare.mjs --write

# Beside the build, so that nothing takes them for the project's own.
$(PEERS): tests/bench/peers/package.json tests/bench/peers/package-lock.json | build/.packages
	@echo "Installing what Klipp is compared with"
	@mkdir -p build/peers && cp .npmrc $^ build/peers
	@cd build/peers && npm ci --silent --no-progress --ignore-scripts
	@touch $@

# Ten minutes of a thousand clients, good, slow and hostile: fails where a good request or an acknowledged signup is lost.
crowd: build
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/crowd.mjs $(OPTIONS)

# How time and memory grow with hostile input up to the limits; takes some minutes, and fails where it is more
# than tests/bench/growth.mjs allows.
growth: build
	@.ci/install packages.growth
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node tests/bench/growth.mjs

# After a change in core/locales or examples/publisher/locales: what the core and the publisher read of it.
locales:
	@node core/tools/locales.mjs
	@node examples/publisher/locales.mjs

# What README.md and other pages show, from build/gallery and the running demonstration; PICTURES="web/themes.webp" draws some.
pictures: build
	@node examples/pictures.mjs $(PICTURES)

# What a partner's readers download, in bytes.
size: build
	@node web/size.mjs build/dist

# Every fuzz target for a minute; FUZZ_SECONDS changes that.
fuzz: build/.packages $(SOURCES) node_modules/.package-lock.json
	@.ci/install packages.fuzz
	@[ -e build/fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
	@cmake --build --preset fuzz -- $(QUIET)
	@tests/fuzz/run.sh

# A real WordPress of Debian's, with a database of its own, and what becomes of its posts: as widgets from its REST address,
# and by klipp-publisher --source; then the plugin of examples/wordpress in it. Leaves pictures of all in build/wordpress.
test-wordpress: build
	@.ci/install packages.wordpress
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node --test --test-reporter=spec --test-concurrency=1 tests/wordpress/

# The publisher on PostgreSQL: a server of Debian's on data of its own, which runs as an unprivileged user.
test-postgres: build
	@.ci/install packages.postgres
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node --test --test-reporter=spec --test-concurrency=1 tests/postgres/

# The Debian package of the publisher, in build/package. The same sources give the same bytes: its dates are the last
# commit's, and folders have the rights that the umask leaves.
package test-package release: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
package: build
	@.ci/install packages.package
	@rm -rf build/package
	@umask 022; cpack --config build/release/CPackConfig.cmake >build/package.log 2>&1 || { cat build/package.log; exit 1; }
	@ls build/package/*.deb

# A release in build/archives: build/dist, the npm package, the library, the plugin for WordPress and the Debian package,
# with licences and checksums.
release: package
	@.ci/release

# That package in a fresh Debian 12, which boots systemd in namespaces of its own: installed, hardened, upgraded, purged.
test-package: package
	@KLIPP_BUILD=build KLIPP_BIN=build/bin node --test --test-reporter=spec tests/package/package.test.mjs

# The npm package in React, Vue, Svelte, Vite, webpack, Eleventy and Next.js, and what their type checkers say of it; what it
# is without them is a part of `make test`.
FRAMEWORKS := build/frameworks/node_modules/.package-lock.json
test-npm: build $(FRAMEWORKS)
	@KLIPP_BIN=build/bin KLIPP_DIST=build/dist node --test --test-reporter=spec --test-concurrency=1 tests/npm/frameworks.test.mjs tests/npm/framework_types.test.mjs tests/npm/next.test.mjs

# Beside the build, as the peers are.
$(FRAMEWORKS): tests/npm/package.json tests/npm/package-lock.json | build/.packages
	@echo "Installing frameworks"
	@mkdir -p build/frameworks && cp .npmrc $^ build/frameworks
	@cd build/frameworks && npm ci --silent --no-progress --ignore-scripts
	@touch $@

# Puts small faults into the C++ and the scripts, one at a time, and prints which of them the tests see; takes most of an
# hour. ONLY=core/src/url takes those of some files, EVERY=5 each fifth.
mutate: build build/mutation/build.ninja
	@cmake --build --preset mutation -- $(QUIET)
	@node tests/mutation/mutate.mjs --only=$(ONLY) --every=$(or $(EVERY),1)

lint: build build/lint/build.ninja
	@echo "Checking format, C++ and JavaScript"
	@git ls-files '*.cpp' '*.hpp' '*.h' '*.c' | xargs clang-format --dry-run --Werror
	@git ls-files 'core/*.cpp' 'examples/*.cpp' | xargs -P 2 -n 4 clang-tidy --quiet -p build/lint \
	    --extra-arg=-Wno-unknown-warning-option 2>/dev/null
	@npx --no-install tsc --project tsconfig.json

format:
	@git ls-files '*.cpp' '*.hpp' '*.h' '*.c' | xargs clang-format -i

clean:
	@rm -rf build node_modules
