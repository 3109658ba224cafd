# Sourced by scripts that build pinned third-party releases. Gets the upstream archive of a Debian source package through a
# private apt that is fed with the addresses which this machine's own apt uses: no host name is written down here.

is_pinned() { [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d' ' -f1)" = "$2" ]; } # FILE SHA256

# debian_source PACKAGE SUITES SHA256 OUTPUT
#
# Looks in each of SUITES (words like "trixie sid", or "bookworm-security") for a source package whose upstream archive has
# that SHA-256 and puts it at OUTPUT. Only the upstream archive is wanted: the other parts of a source package are now and then
# missing on a mirror.
debian_source() {
  local package=$1 suites=$2 sha256=$3 output=$4 suite apt file archive
  command -v apt-get >/dev/null || return 1
  apt=$(mktemp -d)
  mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$apt/empty"
  for suite in $suites; do
    archive=Debian
    case "$suite" in *-security) archive=Debian-Security ;; esac
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
      awk -F'|' -v label="$archive" '$1 == "Debian" && $2 == label { print $3 }' | sort -u |
      sed "s|.*|deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] & $suite main|" >"$apt/sources.list"
    [ -s "$apt/sources.list" ] || continue
    local options=(-o "Dir::Etc::SourceList=$apt/sources.list" -o "Dir::Etc::SourceParts=$apt/empty"
      -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt" -o "Dir::Cache::Archives=$apt/archives"
      -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update >"$apt/log" 2>&1 || continue
    (cd "$apt" && apt-get "${options[@]}" source --download-only --only-source "$package") >>"$apt/log" 2>&1 || true
    for file in "$apt"/*.orig.tar.*; do
      if is_pinned "$file" "$sha256"; then
        mv "$file" "$output"
        rm -rf "$apt"
        return 0
      fi
    done
  done
  rm -rf "$apt"
  return 1
}
