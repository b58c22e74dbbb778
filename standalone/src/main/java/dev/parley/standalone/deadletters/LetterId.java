package dev.parley.standalone.deadletters;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;

/** Which dead letter: where it lies. Written {@code run:2:17}, area, partition and offset. */
public record LetterId(Area area, int partition, long offset) {

    private static final Pattern FORM = Pattern.compile("([a-z]+):(\\d{1,4}):(\\d{1,18})");

    /** The id that the text is, if it is one. */
    public static Optional<LetterId> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Area.named(matcher.group(1))
                        .map(area -> new LetterId(
                                area, Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    TopicPartition place() {
        return new TopicPartition(area.letters(), partition);
    }

    @Override
    public String toString() {
        return area.text() + ":" + partition + ":" + offset;
    }
}
