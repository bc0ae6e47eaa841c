#!/usr/bin/env bash
# From the start of the process to the first figure, of the image as a user has it and of the same image without the recorded
# start, by turns: src/bench/start.sh [N]. Needs packaging/image to have run, and for the window xvfb, xauth and x11-utils.
set -euo pipefail

n="${1:-10}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)"
[ -x "$root/target/image/decursus/bin/decursus" ] || { echo "src/bench/start.sh: run packaging/image first." >&2; exit 2; }
if [ -z "${BENCH_SCREEN:-}" ]; then
  BENCH_SCREEN=1 exec xvfb-run -a -s "-screen 0 1600x1000x24" "$0" "$n"
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
recorded="$root/target/image/decursus"
plain="$work/decursus"
cp -a "$recorded" "$plain"
cfg="$plain/lib/app/decursus.cfg"
# the archive of Java's own classes that every JDK brings: plain is to be what a JDK would do
sed -i 's/^java-options=-XX:AOTCache=.*/java-options=-Xshare:dump/' "$cfg"
"$plain/bin/decursus" > "$work/dump.log" 2>&1 || true
ls "$plain"/lib/runtime/lib/server/*.jsa > /dev/null || { cat "$work/dump.log" >&2; exit 2; }
sed -i '/^java-options=-Xshare:dump/d' "$cfg"
rm "$plain/lib/app/decursus.aot"

export XDG_DATA_HOME="$work/home"
mkdir -p "$XDG_DATA_HOME"
"$recorded/bin/decursus" samples > "$work/samples.log" 2>&1

now() {
  date +%s%N
}

# Milliseconds until the command has written its figure.
command_line() {
  local start
  start="$(now)"
  "$1/bin/decursus" figure demo-ck-over-therapies --out "$work/figure.png" --force > "$work/log" 2>&1
  echo $((($(now) - start) / 1000000))
}

# Milliseconds until the title names the case whose figure is shown; looked at every 20 ms or so.
window() {
  local start pid end
  start="$(now)"
  "$1/bin/decursus" > "$work/log" 2>&1 &
  pid=$!
  until xwininfo -root -tree | LC_ALL=C grep -a -q '"[^"]\{3,\}Decursus"'; do
    kill -0 "$pid" || { cat "$work/log" >&2; exit 2; }
    sleep 0.01
  done
  end="$(now)"
  kill -TERM "$pid"
  wait "$pid" || true
  echo $(((end - start) / 1000000))
}

row() {
  sort -n "$2" | awk -v how="$1" '{ t[NR] = $1 } END { m = NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2
    printf "| %s | %d | %d | %d | %d |\n", how, m, t[1], t[NR], NR }'
}

for what in command_line window; do
  # once each, so that both find their files in memory
  "$what" "$plain" > /dev/null
  "$what" "$recorded" > /dev/null
  before="$(cut -d' ' -f1 /proc/loadavg)"
  for _ in $(seq "$n"); do
    "$what" "$plain" >> "$work/$what.plain"
    "$what" "$recorded" >> "$work/$what.recorded"
  done
  echo
  echo "## START to first figure, $what (load $before before, $(cut -d' ' -f1 /proc/loadavg) after)"
  echo "| how | median ms | least | most | n |"
  echo "|---|---|---|---|---|"
  row plain "$work/$what.plain"
  row recorded "$work/$what.recorded"
done
