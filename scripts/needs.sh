# Sourced by the scripts beside it: says things, and installs what is missing, once.

# One line on stderr, so that a script's own output stays what it prints.
say() { printf '%s\n' "· $*" >&2; }
die() { printf '%s\n' "$(basename "$0"): $*" >&2; exit 1; }

# The toolchains are the reader's to install: which and where is a matter of taste.
need_go() { command -v go >/dev/null || die "Go is missing: https://go.dev/dl (the version in go.mod, or later)"; }
need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || die "Node.js is missing: https://nodejs.org (20.19 or later)"
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    die "Node.js $(node --version) is too old: 20.19 or later, please"
}

# npm_in FOLDER: the packages of its package-lock.json, installed anew only when the lock file changed.
npm_in() {
  local stamp="$1/node_modules/.installed"
  if [ ! -f "$stamp" ] || [ "$1/package-lock.json" -nt "$stamp" ]; then
    say "installing the packages of $1"
    (cd "$1" && npm ci --no-audit --no-fund --silent) || die "npm ci failed in $1"
    touch "$stamp"
  fi
}

# Sets CHROMIUM to a Chromium or Chrome, installing one where apt-get can.
need_chromium() {
  local found
  found=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
  if [ -z "$found" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "installing chromium"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium; } >/dev/null 2>&1 || true
    found=$(command -v chromium || true)
  fi
  [ -n "$found" ] || die "a Chromium is missing: install one, or set CHROMIUM to its path"
  export CHROMIUM=$found
}
