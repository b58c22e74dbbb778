package dev.parley.standalone.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * The folder of one embedded Parley, held by one process at a time. Opening it stops what a killed predecessor left running.
 *
 * <p>Closing gives it up; a throw-away folder is deleted then. Thread-safe.
 */
public final class DataFolder implements AutoCloseable {
    private static final String FORMAT_FILE = "parley-data-format";
    private static final String FORMAT = "1";
    private static final String LOCK_FILE = "lock";
    private static final int DELETING_ROUNDS = 50;

    private final Path root;
    private final boolean throwAway;
    private final FileChannel lock;
    private volatile boolean kept;

    private DataFolder(Path root, boolean throwAway, FileChannel lock) {
        this.root = root;
        this.throwAway = throwAway;
        this.lock = lock;
    }

    /**
     * Opens or creates a folder whose content is kept.
     *
     * @throws StartupException where the folder cannot be used
     */
    public static DataFolder open(Path path) {
        var root = path.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StartupException(root + " is not a folder. Name another one with --data.");
        }
        make(root);
        try {
            var isNew = isEmpty(root);
            if (!isNew) {
                checkFormat(root);
            }
            var lock = lock(root);
            if (isNew) {
                Files.writeString(root.resolve(FORMAT_FILE), FORMAT + "\n");
            }
            var folder = new DataFolder(root, false, lock);
            LeftOver.stopAll(folder.processes());
            return folder;
        } catch (IOException e) {
            throw new StartupException(
                    "The data folder " + root + " cannot be used: " + Reason.of(e)
                            + ". Give this user the right to write there, or name another folder with --data.",
                    e);
        }
    }

    private static void make(Path root) {
        try {
            createPrivate(root);
        } catch (IOException e) {
            // Where the system itself keeps what looks like files, it says that what is to be made is missing.
            String why = e instanceof NoSuchFileException ? "no folders are made there" : Reason.of(e);
            throw new StartupException(
                    "The data folder " + root + " cannot be made: " + why
                            + ". Give this user the right to write there, or name another folder with --data.",
                    e);
        }
    }

    /** A new folder below the system's temporary one, deleted on {@link #close()}. */
    public static DataFolder throwAway() {
        try {
            var root = Files.createTempDirectory("parley-");
            return new DataFolder(root, true, lock(root));
        } catch (IOException e) {
            throw new StartupException(
                    "No temporary folder can be made (" + Reason.of(e) + "). Make room, or set -Djava.io.tmpdir.", e);
        }
    }

    public Path root() {
        return root;
    }

    /** Leaves the content of a throw-away folder where it is on {@link #close()}, for somebody to look at. */
    public void keep() {
        kept = true;
    }

    /** Whether the content is worth nothing after {@link #close()}. */
    public boolean isThrowAway() {
        return throwAway;
    }

    /** A folder below the root, made if need be. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StartupException(
                    "The folder " + root.resolve(name) + " cannot be made: " + Reason.of(e) + ".", e);
        }
    }

    /** Where the processes write what they print. */
    public Path logs() {
        return folder("logs");
    }

    /** Where running processes are recorded. */
    public Path processes() {
        return folder("processes");
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (throwAway && !kept) {
                deleteAll();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who was told to end may write a last file. */
    private void deleteAll() throws IOException {
        for (int round = 1; Files.exists(root); round++) {
            try {
                deleteOnce();
            } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
                if (round == DELETING_ROUNDS) {
                    throw e;
                }
            }
        }
    }

    private void deleteOnce() throws IOException {
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Makes a folder for this user's eyes only, where there is none: what participants said comes to lie in there. */
    public static void createPrivate(Path root) throws IOException {
        if (Files.exists(root)) {
            return;
        }
        Files.createDirectories(root);
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isEmpty(Path root) throws IOException {
        try (var content = Files.list(root)) {
            return content.allMatch(path -> path.endsWith(LOCK_FILE));
        }
    }

    private static void checkFormat(Path root) throws IOException {
        var file = root.resolve(FORMAT_FILE);
        if (!Files.exists(file)) {
            throw new StartupException("The folder " + root + " holds something that is not Parley's (there is no "
                    + FORMAT_FILE + " in it). Name an empty folder with --data.");
        }
        var format = Files.readString(file).strip();
        if (!format.equals(FORMAT)) {
            throw new StartupException(
                    "The data folder " + root + " has the format '" + format + "', this Parley reads '" + FORMAT
                            + "'. Use the version that wrote it, or name another folder with --data.");
        }
    }

    // The file stays when the lock goes: deleting it would let two processes hold "the" lock on two files.
    private static FileChannel lock(Path root) throws IOException {
        var file = root.resolve(LOCK_FILE);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                var pid = ProcessHandle.current().pid() + "\n";
                channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: answered below like any other holder.
        }
        channel.close();
        throw new StartupException(
                "Another Parley (process " + Files.readString(file).strip() + ") uses the data folder " + root
                        + ". Stop it, or name another folder with --data.");
    }
}
