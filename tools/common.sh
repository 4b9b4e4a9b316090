# Shared by ./run, ./test and ./dev. Sourced, never run.

export DOTNET_SKIP_WORKLOAD_INTEGRITY_CHECK=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*"; }

die() { say "$*" >&2; exit 1; }

have() { command -v "$1" >/dev/null 2>&1; }

need_sdk() {
  if ! have dotnet || ! dotnet --list-sdks | grep -q '^10\.'; then
    die 'Waymark needs the .NET 10 SDK: install it from https://dotnet.microsoft.com/download and try again.'
  fi
}

have_font() { have fc-list && fc-list : family | grep -qiE 'liberation sans|arial'; }

# install PACKAGE...: with apt-get, as root only; false when that cannot be done.
install() {
  have apt-get && [ "$(id -u)" = 0 ] || return 1
  say "Installing $* ..."
  local log
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  if ! apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 </dev/null; then
    if ! { apt-get update && apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
      tail -n 3 "$log" >&2
      rm -f "$log"
      return 1
    fi
  fi
  rm -f "$log"
}

# answers PORT: something accepts connections on this machine's port.
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null; }

# port_of URL: the port of an address such as http://localhost:5080.
port_of() {
  local rest=${1##*:}
  rest=${rest%%[!0-9]*}
  printf '%s' "${rest:-80}"
}
