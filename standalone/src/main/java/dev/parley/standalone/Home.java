package dev.parley.standalone;

import java.nio.file.Path;

/** Where Parley was put. */
final class Home {
    /** Set by the launcher. */
    private static final String PROPERTY = "parley.home";

    private Home() {}

    /** The folder that holds the launcher and the examples. */
    static Path folder() {
        return Path.of(System.getProperty(PROPERTY, "."));
    }
}
