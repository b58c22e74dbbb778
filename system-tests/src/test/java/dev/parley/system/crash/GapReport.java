package dev.parley.system.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long nobody got an answer, by kind of fault. Not thread-safe. */
final class GapReport {

    private static final String HEAD = """
            | fault | times | no answer while it lasts | no answer from then on | no turn of the agent | ready again | told to come later | slowest single request |
            |---|--:|--:|--:|--:|--:|--:|--:|
            """;
    private static final String LEGEND = """

            Seconds, median / longest. *No answer*: the longest time in which a gateway acknowledged no command of anybody, the worse of the two
            gateways; *from then on* begins when the killed process is started or the frozen one goes on. *No turn*: the longest time in which
            no participant read that it was their turn, which takes gateway, processor, interviewer and projections. *Ready again*: until every
            process says that it serves. *Told to come later*: requests that were answered 429 or 503 with `Retry-After`, of those sent once only.
            Goals: 3 s from then on for one service that was killed and started again; registry 10 s, while the rest goes on.
            """;

    private final Collection<Pulse> answers;
    private final Pulse turns;
    private final Knocks knocks;
    private final List<Suffered> faults = new ArrayList<>();

    GapReport(Collection<Pulse> answers, Pulse turns, Knocks knocks) {
        this.answers = List.copyOf(answers);
        this.turns = turns;
        this.knocks = knocks;
    }

    void add(Suffered suffered) {
        faults.add(suffered);
    }

    /** How many faults there were. */
    int rounds() {
        return faults.size();
    }

    /** A table in Markdown. */
    String table() {
        Map<String, List<Suffered>> byKind = faults.stream()
                .collect(Collectors.groupingBy(one -> one.fault().kind(), TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> row(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("\n", HEAD, "\n" + LEGEND));
    }

    private String row(String kind, List<Suffered> all) {
        return "| %s | %d | %s | %s | %s | %s | %d | %s |"
                .formatted(
                        kind,
                        all.size(),
                        lasting(all),
                        spread(all, one -> noAnswer(one.back(), one.to())),
                        spread(all, one -> turns.longestSilence(one.back(), one.to())),
                        spread(all, one -> Duration.ofNanos(one.ready() - one.back())),
                        all.stream()
                                .mapToLong(one -> knocks.refused(one.from(), one.to()))
                                .sum(),
                        spread(all, one -> knocks.slowest(one.from(), one.to())));
    }

    /** A killed process is started again at once. */
    private String lasting(List<Suffered> all) {
        return switch (all.getFirst().fault()) {
            case Fault.Killed ignored -> "";
            case Fault.Several ignored -> "";
            case Fault.KilledWithout ignored -> "";
            case Fault.Everything ignored -> "";
            case Fault.Nothing ignored -> "";
            case Fault.Frozen ignored -> spread(all, one -> noAnswer(one.from(), one.back()));
            case Fault.Away ignored -> spread(all, one -> noAnswer(one.from(), one.back()));
        };
    }

    /** The worse of the two doors: who knocks at the other one is not helped by it. */
    private Duration noAnswer(long from, long to) {
        return answers.stream()
                .map(door -> door.longestSilence(from, to))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static String spread(List<Suffered> all, Function<Suffered, Duration> measure) {
        var sorted = all.stream().map(measure).sorted().toList();
        return "%s / %s".formatted(seconds(sorted.get(sorted.size() / 2)), seconds(sorted.getLast()));
    }

    private static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1_000.0);
    }
}
