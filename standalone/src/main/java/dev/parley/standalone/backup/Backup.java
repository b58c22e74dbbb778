package dev.parley.standalone.backup;

import dev.parley.standalone.platform.DataFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
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
 */
public final class Backup {

    /** What is copied, files and folders below the root. */
    static final List<String> CONTENT =
            List.of("parley-data-format", "installation.properties", "broker/log", "registry/data.mv.db");

    /** Written last: a file without it was cut short. */
    static final String SEAL = "parley-backup-is-whole";

    /** Held by whoever uses the log. */
    private static final String LOCK = ".lock";

    private Backup() {}

    /** What a backup holds. */
    public record Size(int files, long bytes) {}

    /**
     * Writes the backup beside the file first, and gives it its name when it is whole. For its owner's eyes only: what people said is in
     * there, and the keys.
     *
     * @param folder held: nobody writes there meanwhile
     * @throws BackupFailure where it cannot be written
     */
    public static Size write(DataFolder folder, Path file) {
        if (Files.exists(file)) {
            throw new BackupFailure(file + " exists. Name another file; a backup replaces nothing.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            var size = write(folder.root(), unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return size;
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
            throw new BackupFailure(unfinished + " is whole, but cannot get its name: rename it to " + file + ".", e);
        } catch (IOException e) {
            throw new BackupFailure(
                    "The backup " + file + " cannot be written: " + e
                            + ". Make room or name a file on another disk, and" + " delete " + unfinished + ".",
                    e);
        }
    }

    private static Size write(Path root, Path file) throws IOException {
        int files = 0;
        long bytes = 0;
        try (var out = new ZipOutputStream(new BufferedOutputStream(ownersOnly(file)))) {
            for (Path path : content(root)) {
                out.putNextEntry(new ZipEntry(root.relativize(path).toString()));
                bytes += Files.copy(path, out);
                files++;
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry(SEAL));
            out.closeEntry();
        }
        return new Size(files, bytes);
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
