package dev.parley.standalone.embedded;

import dev.parley.domain.id.OrganizationId;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.Reason;
import dev.parley.standalone.platform.StartupException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;

/** The file in a data folder that keeps its {@link Installation}, readable for its owner only. */
public final class InstallationFile {
    private static final String NAME = "installation.properties";
    private static final String TITLE =
            "# Made once for this data folder. Whoever can read this file can use Parley.\n";
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{64,}");
    private static final Pattern LIVE = Pattern.compile("sk_live_[A-Za-z0-9_-]{16,128}");
    private static final Pattern TEST = Pattern.compile("sk_test_[A-Za-z0-9_-]{16,128}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path file;

    public InstallationFile(DataFolder folder) {
        this(folder.root().resolve(NAME));
    }

    private InstallationFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /**
     * Reads the file; makes it where there is none.
     *
     * @throws StartupException where it cannot be used
     */
    public Installation readOrMake() {
        try {
            if (Files.exists(file)) {
                return read();
            }
            checkNothingIsMissing();
            var made = Installation.random(new SecureRandom());
            write(made);
            return made;
        } catch (IOException e) {
            throw new StartupException("The file " + file + " cannot be used: " + Reason.of(e) + ".", e);
        }
    }

    // New keys would belong to a new organization, and everything in the log to nobody.
    private void checkNothingIsMissing() throws IOException {
        var log = file.resolveSibling("broker").resolve("log").resolve("meta.properties");
        if (Files.exists(log)) {
            throw new StartupException("The data folder " + file.getParent() + " is damaged: it holds a log but no "
                    + NAME + ". Put back a copy of it, or move the folder away and start again with an empty one.");
        }
    }

    /**
     * What is kept for the Parley that runs on a data folder; empty where there is none.
     *
     * @throws StartupException where it cannot be used
     */
    public static Optional<Installation> read(Path folder) {
        var file = new InstallationFile(folder.resolve(NAME));
        try {
            return Files.exists(file.file) ? Optional.of(file.read()) : Optional.empty();
        } catch (IOException e) {
            throw new StartupException("The file " + file.file + " cannot be used: " + Reason.of(e) + ".", e);
        }
    }

    private Installation read() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
        return new Installation(
                new OrganizationId(UUID.fromString(value(properties, "organization", ID))),
                value(properties, "join_secret", SECRET),
                value(properties, "live_key", LIVE),
                value(properties, "test_key", TEST));
    }

    private String value(Properties properties, String name, Pattern pattern) {
        var value = properties.getProperty(name, "").strip();
        if (!pattern.matcher(value).matches()) {
            throw damaged();
        }
        return value;
    }

    private StartupException damaged() {
        return new StartupException("The file " + file + " is damaged. Put back a copy of it, or move the folder "
                + file.getParent() + " away and start again with an empty one.");
    }

    // Written beside and renamed, so that a kill leaves the whole file or none.
    private void write(Installation made) throws IOException {
        var text = TITLE + "organization=" + made.organization().value() + "\njoin_secret=" + made.joinSecret()
                + "\nlive_key=" + made.liveKey() + "\ntest_key=" + made.testKey() + "\n";
        var beside = file.resolveSibling(NAME + ".new");
        Files.deleteIfExists(beside);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
