# Sourced by ./mvnw and ./parley. Prints the home of a JDK 25: JAVA_HOME, then PATH, then the usual folders; fails when there is none.
jdk25_home() {
    for jdk25_candidate in "${JAVA_HOME:-}" "$(jdk25_on_path)" \
        /usr/lib/jvm/*25* /usr/java/*25* /opt/java/*25* /opt/jdk*25* \
        "${HOME:-}"/.sdkman/candidates/java/25* "${HOME:-}"/.jdks/*25* "${HOME:-}"/.local/share/mise/installs/java/*25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/homebrew/opt/openjdk@25 /usr/local/opt/openjdk@25; do
        if [ -n "$jdk25_candidate" ] && [ -x "$jdk25_candidate/bin/javac" ] \
            && grep -q '^JAVA_VERSION="25' "$jdk25_candidate/release" 2>/dev/null; then
            printf '%s\n' "$jdk25_candidate"
            return 0
        fi
    done
    return 1
}

jdk25_on_path() {
    jdk25_java=$(command -v javac 2>/dev/null) || return 0
    while [ -L "$jdk25_java" ]; do
        jdk25_link=$(readlink "$jdk25_java")
        case $jdk25_link in
            /*) jdk25_java=$jdk25_link ;;
            *) jdk25_java=$(dirname "$jdk25_java")/$jdk25_link ;;
        esac
    done
    dirname "$(dirname "$jdk25_java")"
}
