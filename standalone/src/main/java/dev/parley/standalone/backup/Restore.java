package dev.parley.standalone.backup;

import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Makes a data folder out of a {@link Backup}. {@link #read} is called once; {@link #close} by any thread, at any time. */
public final class Restore implements AutoCloseable {

    private final Path file;
    private final Path folder;
    private final Path unfinished;
    private final Stop stop = new Stop();

    /**
     * One that has not begun.
     *
     * @param target not there yet, or empty
     */
    public Restore(Path file, Path target) {
        this.file = file;
        this.folder = target.toAbsolutePath().normalize();
        this.unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    }

    /**
     * Unpacks the backup beside the folder first; it takes the folder's place only when it is whole. Nothing is left of one that does not
     * get there: what people said is in it, and the keys.
     *
     * @throws BackupFailure where that cannot be
     * @throws java.util.concurrent.CancellationException where it was closed meanwhile
     */
    public Backup.Size read() {
        checkFree(folder);
        return stop.or(this::readAll);
    }

    private Backup.Size readAll() {
        try {
            delete(unfinished);
            var size = unpacked();
            Files.deleteIfExists(folder);
            Files.move(unfinished, folder);
            return size;
        } catch (NoSuchFileException e) {
            throw new BackupFailure("There is no file " + e.getFile() + ". Name one that './parley backup' wrote.", e);
        } catch (ZipException | EOFException e) {
            throw damaged(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BackupFailure(
                    "The backup cannot be unpacked to " + folder + ": " + Reason.of(e)
                            + ". Make room, or name another folder with --data.",
                    e);
        } finally {
            forget();
        }
    }

    private void forget() {
        try {
            delete(unfinished);
        } catch (IOException e) {
            throw new BackupFailure(unfinished + " is left of a backup that was not restored: delete it.", e);
        }
    }

    /** Breaks off what is being unpacked; returns when nothing is left of it. */
    @Override
    public void close() {
        stop.ask();
    }

    private static void checkFree(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var content = Files.list(folder)) {
                    if (content.findAny().isPresent()) {
                        throw new BackupFailure(
                                "The folder " + folder + " is not empty, and a restore replaces nothing."
                                        + " Move it away, or name another one with --data.");
                    }
                }
            }
        } catch (IOException e) {
            throw new BackupFailure("The folder " + folder + " cannot be looked at: " + Reason.of(e) + ".", e);
        }
    }

    private Backup.Size unpacked() throws IOException {
        int files = 0;
        boolean whole = false;
        try (var in = new ZipInputStream(new BufferedInputStream(stop.watched(Files.newInputStream(file))))) {
            DataFolder.createPrivate(unfinished);
            // The checksum of an entry is held against its bytes at its end.
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(Backup.SEAL)) {
                    whole = true;
                } else {
                    var place = place(file, unfinished, entry.getName());
                    Files.copy(in, place);
                    ownersOnly(place);
                    files++;
                }
                in.closeEntry();
            }
        }
        if (!whole) {
            throw damaged(file, "it ends too early, or is no backup of Parley's");
        }
        return new Backup.Size(files, Files.size(file));
    }

    private static Path place(Path file, Path folder, String name) throws IOException {
        var place = folder.resolve(name).normalize();
        if (!place.startsWith(folder) || Backup.CONTENT.stream().noneMatch(name::startsWith)) {
            throw damaged(file, "it holds '" + name + "', which no backup does");
        }
        var parent = place.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return place;
    }

    private static void ownersOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static BackupFailure damaged(Path file, String why) {
        return new BackupFailure("The file " + file + " cannot be restored: " + why
                + ". Nothing was changed; take another copy of the backup.");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
