package dev.parley.system.crash;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;

/** What holds for every log of Parley's, whatever it is about. */
final class LogRules {

    private LogRules() {}

    /** Events of one aggregate whose versions are not 1, 2, 3, …; {@code who} is the aggregate's name in the complaint. */
    static Stream<String> gaps(String who, List<Logged> logged) {
        var versions = logged.stream().map(Logged::version).toList();
        var expected = LongStream.rangeClosed(1, logged.size()).boxed().toList();
        return versions.equals(expected)
                ? Stream.empty()
                : Stream.of(
                        "%s: not true that versions are gapless: %s instead of %s".formatted(who, versions, expected));
    }

    /** Commands of one aggregate whose events do not all follow each other: they were decided more than once. */
    static Stream<String> decidedAgain(String who, List<Logged> logged) {
        var before = new HashSet<String>();
        var found = Stream.<String>builder();
        for (int at = 1; at < logged.size(); at++) {
            var last = logged.get(at - 1).causedBy();
            var now = logged.get(at);
            if (!last.equals(now.causedBy())) {
                before.add(last);
            }
            if (before.contains(now.causedBy())) {
                found.add(
                        "%s: command %s was decided again at version %d".formatted(who, now.causedBy(), now.version()));
            }
        }
        return found.build();
    }

    /** Commands that came to more than one outcome, those of aborted transactions included. */
    static Stream<String> contradictions(List<GenericRecord> outcomes) {
        Map<String, Set<String>> told = new HashMap<>();
        for (var outcome : outcomes) {
            var meta = (GenericRecord) outcome.get("meta");
            told.computeIfAbsent(meta.get("command_id").toString(), ignored -> new TreeSet<>())
                    .add(essence(outcome));
        }
        return told.entrySet().stream()
                .filter(command -> command.getValue().size() > 1)
                .map(command -> "command %s had the outcomes %s".formatted(command.getKey(), command.getValue()));
    }

    private static String essence(GenericRecord outcome) {
        return outcome.getSchema().getName().equals("CommandAccepted")
                ? "accepted at version " + outcome.get("version")
                : "rejected: " + outcome.get("code") + " " + outcome.get("detail");
    }
}
