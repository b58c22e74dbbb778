package dev.parley.standalone.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What went wrong with a file, in words: the names of Java's exceptions mean nothing to who types a command. */
public final class Reason {

    private Reason() {}

    /** The middle of a sentence. */
    public static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case AccessDeniedException denied -> "this user has no right to " + denied.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is there already";
            case NotDirectoryException file -> file.getFile() + " is no folder";
            case FileSystemException other ->
                Optional.ofNullable(other.getReason())
                        .map(why -> why + " (" + other.getFile() + ")")
                        .orElseGet(() -> words(e));
            default -> words(e);
        };
    }

    private static String words(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
    }
}
