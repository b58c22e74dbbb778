package dev.parley.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What to say of how a Parley that has started is doing: that it is ready, where nothing is the matter; else what is, and what to
 * do. Says each thing once, and again when it changes. What passes by itself within some looks is not worth a word. Not thread-safe.
 */
final class Standing {

    /** So many looks in a row have to see the same complaint. */
    static final int LOOKS = 6;

    private final Supplier<String> elapsed;
    private final Path data;
    private final URI url;
    private Optional<List<String>> told = Optional.empty();
    private List<String> seen = List.of();
    private int looks;

    /**
     * @param elapsed the time since the beginning
     * @param data the data folder
     * @param url where Parley serves
     */
    Standing(Supplier<String> elapsed, Path data, URI url) {
        this.elapsed = elapsed;
        this.data = data;
        this.url = url;
    }

    /** What is to be said after one more look, which saw these complaints. */
    Optional<String> after(List<String> complaints) {
        looks = complaints.equals(seen) ? looks + 1 : 1;
        seen = List.copyOf(complaints);
        boolean known = complaints.isEmpty() || looks >= LOOKS;
        if (!known || told.equals(Optional.of(seen))) {
            return Optional.empty();
        }
        var before = told;
        told = Optional.of(seen);
        return Optional.of(complaints.isEmpty() ? good(before.isPresent()) : bad(before.isEmpty()));
    }

    private String good(boolean again) {
        return again ? "All is well again." : "Ready after " + elapsed.get() + ". Logs: " + data.resolve("logs");
    }

    private String bad(boolean first) {
        return (first
                        ? "It serves after " + elapsed.get() + ", but is not ready for everything:"
                        : "Something is the matter:")
                + "\n  " + String.join("\n  ", seen)
                + "\nWhat depends on it is missing or stands still; the rest goes on. A record that cannot be applied was written by"
                + " a newer Parley: stop this one and start the newer one; or it does not belong there: './parley remove-record'"
                + " says what it is. Where anything else is the matter, stop"
                + " Parley, delete " + data.resolve("state")
                + " and start it again: the state is made again from the log. "
                + data.resolve("logs") + " tells more, and " + url + "/health/ready how it stands.";
    }
}
