# Where the JDK is, for the scripts beside this one.

# Read from the JDK's own release file: asking java itself would cost its start-up time on every run.
is_25() {
  [ -x "$1/bin/java" ] && grep -qs '^JAVA_VERSION="25[".]' "$1/release"
}

find_java_home() {
  local candidate on_path
  on_path="$(command -v java || true)"
  if [ -n "$on_path" ]; then
    on_path="$(dirname "$(dirname "$(readlink -f "$on_path")")")"
  fi
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home "$on_path"; do
    if [ -n "$candidate" ] && is_25 "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

no_jdk="no JDK 25 in JAVA_HOME, in /usr/lib/jvm or on PATH: install the package openjdk-25-jdk (or temurin-25-jdk), or set JAVA_HOME."
