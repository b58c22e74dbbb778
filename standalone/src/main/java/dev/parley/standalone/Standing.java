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

    private static final String STOPPED_FOLD =
            " A record that cannot be applied was written by a newer Parley: stop this one and start the newer one;"
                    + " or it does not belong there: './parley remove-record' says what it is.";

    /** Nothing to be done at once: most of it goes with the broker or the registry that was away, and state is not what is wrong. */
    private static final String ANYTHING_ELSE =
            " It may pass by itself, where a broker or the registry was just started again: it is said here when all is well."
                    + " What to do where it stays is in docs/runbooks.md.";

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
                + "\nWhat depends on it is missing or stands still; the rest goes on."
                + (seen.stream().anyMatch(Standing::isStoppedFold) ? STOPPED_FOLD : "")
                + (seen.stream().allMatch(Standing::isStoppedFold) ? "" : ANYTHING_ELSE)
                + " " + data.resolve("logs") + " tells more, and " + url + "/health/ready how it stands.";
    }

    /** Health says "waits" of a partition that goes on by itself. */
    private static boolean isStoppedFold(String complaint) {
        return complaint.contains("stopped at") && complaint.contains("a record that cannot be applied");
    }
}
