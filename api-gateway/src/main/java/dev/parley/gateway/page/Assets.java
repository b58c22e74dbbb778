package dev.parley.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Style sheet, scripts and icon of the pages. The folder in their addresses is a digest of them all, so a browser may keep them for
 * ever and the scripts can import each other by plain relative names. Immutable.
 */
final class Assets {

    private static final int VERSION_CHARS = 16;
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String ICON = "image/svg+xml";

    /** The scripts of the participant's page, the entry first. */
    static final List<String> JOIN_SCRIPTS = List.of(
            "join.js",
            "again.js",
            "api.js",
            "browser.js",
            "composer.js",
            "controls.js",
            "conversation.js",
            "custom.js",
            "dom.js",
            "drawing.js",
            "fields.js",
            "form.js",
            "link.js",
            "log.js",
            "outbox.js",
            "pending.js",
            "sender.js",
            "stimulus.js",
            "stream.js",
            "view.js",
            "voice.js",
            "words.js");

    /** The scripts of the open link's page, the entry first. */
    static final List<String> OPEN_SCRIPTS =
            List.of("open.js", "again.js", "api.js", "browser.js", "dom.js", "fields.js", "words.js");

    /** Not a module: it speaks up where modules cannot. */
    static final String GUARD = "guard.js";

    /** A file as it is sent. */
    record Asset(String type, byte[] bytes) {}

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final String version;

    Assets() {
        add("page.css", STYLE);
        add("icon.svg", ICON);
        add(GUARD, SCRIPT);
        JOIN_SCRIPTS.forEach(name -> add(name, SCRIPT));
        OPEN_SCRIPTS.forEach(name -> add(name, SCRIPT));
        this.version = digest();
    }

    /** The folder of the files, as their addresses name it. */
    String version() {
        return version;
    }

    /** The file of that name. */
    Optional<Asset> file(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(String name, String type) {
        byName.computeIfAbsent(name, _ -> new Asset(type, Resources.bytes("assets/" + name)));
    }

    private String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            byName.values().forEach(asset -> sha256.update(asset.bytes()));
            return HexFormat.of().formatHex(sha256.digest()).substring(0, VERSION_CHARS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What stands beside the classes, below {@code /page}. */
    static final class Resources {

        private Resources() {}

        static byte[] bytes(String name) {
            try (var in = Assets.class.getResourceAsStream("/page/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("the resource /page/" + name + " is missing");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
