package dev.parley.domain.id;

/** Test and live objects never see each other. */
public enum Mode {
    LIVE,
    TEST
}
