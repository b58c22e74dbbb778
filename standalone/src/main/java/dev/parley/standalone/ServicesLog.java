package dev.parley.standalone;

import dev.parley.standalone.platform.DataFolder;
import java.nio.file.Path;

/** The file that the services in this JVM log to. Has to be chosen before anything logs. */
final class ServicesLog {
    /** Read by {@code logback.xml}. */
    private static final String PROPERTY = "parley.log";

    private ServicesLog() {}

    /** Lets everything in this JVM log into the folder, and returns the file. */
    static Path in(DataFolder folder) {
        var file = folder.logs().resolve("services.log");
        System.setProperty(PROPERTY, file.toString());
        return file;
    }
}
