# What the scripts of the checks share: how they speak, and how they come by what is not
# there. It is sourced, by scripts that stand at the repository's root.

# Whatever they fetch stays in the build folder.
checks=${CARGO_TARGET_DIR:-target}/checks

say() { printf '\n== %s\n' "$*"; }
stop() {
    printf '\n%s: %s\n' "$0" "$*" >&2
    exit 2
}

# install WHAT PACKAGE...: says that it is missing, and installs its Debian packages.
install() {
    local what=$1
    shift
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        stop "$what is missing. Install it (on Debian: apt-get install $*)."
    fi
    say "$what is missing: installing $*"
    if [ -z "${apt_is_fresh:-}" ]; then
        apt-get update -qq
        apt_is_fresh=yes
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
}

# need COMMAND PACKAGE...: the command is there, or its Debian packages are installed.
need() {
    local command=$1
    shift
    command -v "$command" >/dev/null || install "\`$command\`" "$@"
}

# fetch FOLDER PACKAGE@VERSION...: exactly these packages of npm are in the folder. It is
# theirs alone: npm takes out what it is not asked for.
fetch() {
    local folder=$1 package
    shift
    for package in "$@"; do
        if ! grep -qs "\"version\": \"${package##*@}\"" \
            "$folder/node_modules/${package%@*}/package.json"; then
            echo "Fetching $* from npm into $folder"
            mkdir -p "$folder"
            npm install --prefix "$folder" --no-save --no-audit --no-fund \
                --ignore-scripts --loglevel=error "$@"
            return
        fi
    done
}
