package dev.parley.system.crash;

import dev.parley.domain.id.PublicIds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.generic.GenericRecord;

/**
 * Holds what was sent and acknowledged against what the public topics and the API say, and lists all that does not agree. Shares no
 * rule of its with what it checks. Not thread-safe.
 */
final class Checker {

    private final Journal journal;
    private final List<GenericRecord> events;
    private final List<GenericRecord> outcomes;
    private final Function<String, Seen> views;
    private final List<String> violations = new ArrayList<>();

    /**
     * @param events all that is committed, of these runs and others
     * @param outcomes all that was ever written, also by transactions that came to nothing: somebody may have been told it
     * @param views a run as the API shows it
     */
    Checker(Journal journal, List<GenericRecord> events, List<GenericRecord> outcomes, Function<String, Seen> views) {
        this.journal = journal;
        this.events = events;
        this.outcomes = outcomes;
        this.views = views;
    }

    /** Everything that does not agree; empty when nothing was lost, doubled or told wrongly. */
    List<String> violations() {
        var runs = Logged.byAggregate(events);
        for (var run : journal.sent().keySet()) {
            var logged = runs.getOrDefault(uuid(run), List.of());
            LogRules.gaps("run " + run, logged).forEach(violations::add);
            LogRules.decidedAgain("run " + run, logged).forEach(violations::add);
            noDoubleTurn(run, logged);
            saidOnce(run, logged);
            viewAgrees(run, logged);
        }
        LogRules.contradictions(outcomes).forEach(violations::add);
        return List.copyOf(violations);
    }

    private static String uuid(String run) {
        return PublicIds.parse(PublicIds.Kind.RUN, run).map(UUID::toString).orElseThrow();
    }

    /** The agent takes one turn for each thing that the participant says or does. */
    private void noDoubleTurn(String run, List<Logged> logged) {
        boolean due = true;
        for (var event : logged) {
            if (event.is("MessageRecorded") || event.is("ContentResponded")) {
                due = true;
            } else if (event.is("TurnTaken")) {
                if (!due) {
                    violations.add("run %s: the agent took another turn at version %d".formatted(run, event.version()));
                }
                due = false;
            }
        }
    }

    /** What was acknowledged took effect once, in order, and nothing else did but what was sent. */
    private void saidOnce(String run, List<Logged> logged) {
        agree(run, "the log has what was sent", journal.sent().getOrDefault(run, List.of()), said(logged));
        agree(
                run,
                "what was acknowledged is what was sent",
                journal.sent().getOrDefault(run, List.of()),
                journal.acknowledged().getOrDefault(run, List.of()));
    }

    private static List<String> said(List<Logged> logged) {
        return logged.stream()
                .filter(event -> event.is("MessageRecorded"))
                .flatMap(event -> event.text("content").stream())
                .toList();
    }

    private void viewAgrees(String run, List<Logged> logged) {
        var view = views.apply(run);
        agree(run, "the view has the log's version", (long) logged.size(), view.version());
        var status = logged.stream()
                .filter(event -> event.is("InterviewRunEnded"))
                .flatMap(event -> event.text("status").stream())
                .toList();
        agree(run, "the view has the log's status", status, List.of(view.status()));
        agree(run, "the transcript has what the participant said", said(logged), view.said());
        var spoken = logged.stream().flatMap(event -> event.speech().stream()).toList();
        agree(run, "the transcript has what the agent said", spoken, view.spoken());
    }

    private void agree(String run, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            violations.add("run %s: not true that %s: %s instead of %s".formatted(run, what, found, expected));
        }
    }
}
