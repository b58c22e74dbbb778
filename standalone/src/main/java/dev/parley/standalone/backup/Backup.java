package dev.parley.standalone.backup;

import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything of a data folder that cannot be made again, in one zip file: the broker's log, the registry's schemas, the keys. Not the
 * services' state, which is made again from the log. The last entry says that the file is whole.
 *
 * <p>{@link #write} is called once; {@link #close} by any thread, at any time.
 */
public final class Backup implements AutoCloseable {

    /** What is copied, files and folders below the root. */
    static final List<String> CONTENT =
            List.of("parley-data-format", "installation.properties", "broker/log", "registry/data.mv.db");

    /** Written last: a file without it was cut short. */
    static final String SEAL = "parley-backup-is-whole";

    /** Held by whoever uses the log. */
    private static final String LOCK = ".lock";

    private final DataFolder folder;
    private final Path file;
    private final Path unfinished;
    private final Stop stop = new Stop();

    /**
     * One that is not written yet.
     *
     * @param folder held: nobody writes there meanwhile
     */
    public Backup(DataFolder folder, Path file) {
        this.folder = folder;
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    }

    /**
     * What a backup holds.
     *
     * @param files that were copied
     * @param bytes of the backup's own file: the log's indexes are large and empty where they lie, and small in there
     */
    public record Size(int files, long bytes) {}

    /**
     * Writes the backup beside the file first, and gives it its name when it is whole. For its owner's eyes only: what people said is in
     * there, and the keys. That is why nothing is left of one that does not become whole.
     *
     * @throws BackupFailure where it cannot be written
     * @throws java.util.concurrent.CancellationException where it was closed meanwhile
     */
    public Size write() {
        checkPlace();
        return stop.or(this::writeAll);
    }

    private void checkPlace() {
        if (Files.exists(file)) {
            throw new BackupFailure(file + " exists. Name another file; a backup replaces nothing.");
        }
        var parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new BackupFailure("There is no folder " + parent + ". Make it, or name a file in another one.");
        }
    }

    private Size writeAll() {
        try {
            int files = copied(folder.root());
            var size = new Size(files, Files.size(unfinished));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return size;
        } catch (IOException e) {
            throw new BackupFailure(
                    "The backup " + file + " cannot be written: " + Reason.of(e)
                            + ". Make room, or name a file on another disk.",
                    e);
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new BackupFailure(unfinished + " is left of a backup that was not written: delete it.", e);
        }
    }

    private int copied(Path root) throws IOException {
        int files = 0;
        try (var out = new ZipOutputStream(new BufferedOutputStream(ownersOnly(unfinished)))) {
            for (Path path : content(root)) {
                out.putNextEntry(new ZipEntry(root.relativize(path).toString()));
                try (var in = stop.watched(Files.newInputStream(path))) {
                    in.transferTo(out);
                }
                files++;
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry(SEAL));
            out.closeEntry();
        }
        return files;
    }

    /** Breaks off what is being written; returns when nothing is left of it. */
    @Override
    public void close() {
        stop.ask();
    }

    private static List<Path> content(Path root) throws IOException {
        var all = new ArrayList<Path>();
        for (String name : CONTENT) {
            var path = root.resolve(name);
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.filter(Files::isRegularFile)
                            .filter(found -> !found.endsWith(LOCK))
                            .sorted()
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static OutputStream ownersOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
