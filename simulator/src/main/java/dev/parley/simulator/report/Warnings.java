package dev.parley.simulator.report;

import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Validation.Finding;
import dev.parley.simulator.Persona;
import dev.parley.simulator.report.BlueprintReport.Branch;
import dev.parley.simulator.report.BlueprintReport.ByPersona;
import dev.parley.simulator.report.BlueprintReport.Question;
import dev.parley.simulator.report.BlueprintReport.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a researcher should look at before people are invited. Each warning says what was seen and what to do about it. Some
 * personas decline, stray, are brief or long-winded by design: nothing that they do by design is held against the blueprint.
 */
final class Warnings {

    /** Of fewer runs than that, shares say nothing. */
    private static final int ENOUGH = 3;

    private static final double NEARLY_ALL = 0.8;
    private static final double OFTEN = 0.4;
    private static final double SOME = 0.1;

    /** One follow-up is part of asking; having to use up more is a sign. */
    private static final int LEAST_BUDGET = 2;

    /** Who says how long it takes should be right by so much. */
    private static final double MUCH_LONGER = 1.25;

    private static final int SECONDS_PER_MINUTE = 60;

    private static final Set<String> EXPECTED_ENDS = Set.of("graph_completed", "consent_declined", "ended_by_request");

    private final Blueprint blueprint;
    private final Map<String, Integer> budgets;
    private final Map<String, QuestionTally> tallies;
    private final Map<String, Integer> ends;
    private final List<Warning> found = new ArrayList<>();

    /** @param ends how often those who want to answer ended so, by reason */
    Warnings(
            Blueprint blueprint,
            Map<String, Integer> budgets,
            Map<String, QuestionTally> tallies,
            Map<String, Integer> ends) {
        this.blueprint = blueprint;
        this.budgets = budgets;
        this.tallies = tallies;
        this.ends = ends;
    }

    List<Warning> of(BlueprintReport report, List<Finding> findings) {
        report.failures()
                .forEach(failure -> warn(
                        "runs_failed",
                        "",
                        "%d %s to nothing: %s"
                                .formatted(
                                        failure.runs(),
                                        failure.runs() == 1 ? "run came" : "runs came",
                                        failure.problem())));
        if (report.runs() > 0) {
            report.questions().forEach(question -> question(question, report));
            report.branches().forEach(branch -> branch(branch, report));
            ends();
            duration(report);
        }
        findings.forEach(finding -> warn(finding.code(), finding.path(), finding.message()));
        return List.copyOf(found);
    }

    private void question(Question question, BlueprintReport report) {
        if (question.reached() == 0) {
            neverReached(question, report);
            return;
        }
        var tally = Objects.requireNonNull(tallies.get(question.nodeId()), question.nodeId());
        if (tally.meant() > 0 && question.answered() == 0) {
            warn(
                    "never_answered",
                    path(question),
                    "%s was never answered, though %s reached it and in %s nothing but answers was given."
                            .formatted(question.questionKey(), runs(question.reached()), runs(tally.meant())));
        }
        if (tally.meant() >= ENOUGH) {
            meant(question, tally);
        }
        if (tally.elaborate() >= ENOUGH) {
            elaborate(question, tally);
        }
    }

    /** Whoever gives up by design has seen too little to tell. */
    private void neverReached(Question question, BlueprintReport report) {
        if (report.finished() > 0 || !ends.isEmpty()) {
            warn(
                    "never_reached",
                    path(question),
                    "%s was never reached in %s: %s."
                            .formatted(question.questionKey(), runs(report.runs()), waysTo(question, report)));
        }
    }

    /** What goes wrong with people who mean to answer. */
    private void meant(Question question, QuestionTally tally) {
        double declined = Shares.of(tally.meantButDeclined(), tally.meant());
        if (declined >= OFTEN) {
            warn(
                    "often_declined",
                    path(question),
                    "%s was found to be declined by %s of those who meant to answer; ask for less, or say why you want to know."
                            .formatted(question.questionKey(), Shares.percent(declined)));
        }
        double unanswered = Shares.of(tally.meant() - tally.understood() - tally.meantButDeclined(), tally.meant());
        if (unanswered >= OFTEN && question.answered() > 0) {
            warn(
                    "often_unanswered",
                    path(question),
                    "%s was left without a usable answer by %s of those who meant to answer; ask for something more concrete."
                            .formatted(question.questionKey(), Shares.percent(unanswered)));
        }
        double offTopic = Shares.of(tally.meantButOffTopic(), tally.meant());
        if (offTopic >= OFTEN) {
            warn(
                    "often_off_topic",
                    path(question),
                    "%s of those who meant to answer were taken to be off the topic at %s; the question or its objective may be unclear."
                            .formatted(Shares.percent(offTopic), question.questionKey()));
        }
    }

    /** What is asked in vain of people who say more when asked for more. */
    private void elaborate(Question question, QuestionTally tally) {
        int budget = budgets.getOrDefault(question.nodeId(), 0);
        double spent = Shares.of(tally.spent(), tally.elaborate());
        if (budget >= LEAST_BUDGET && spent >= NEARLY_ALL) {
            warn(
                    "follow_ups_used_up",
                    path(question),
                    ("%s of those who answer at length needed %s at %s, which is as many as may be asked;"
                                    + " ask more precisely, or make the completion hint easier to meet.")
                            .formatted(
                                    spent == 1 ? "All" : Shares.percent(spent),
                                    followUps(budget),
                                    question.questionKey()));
        }
    }

    /** An edge to a node that was reached by another way. */
    private void branch(Branch branch, BlueprintReport report) {
        int left = report.branches().stream()
                .filter(other -> other.from().equals(branch.from()))
                .mapToInt(Branch::taken)
                .sum();
        if (branch.taken() == 0 && left > 0 && reached(branch.to(), report) > 0) {
            warn(
                    "branch_never_taken",
                    "graph.edges[%d]".formatted(branch.index()),
                    "The way from %s to %s was never taken by %s that left %s%s."
                            .formatted(
                                    branch.from(),
                                    branch.to(),
                                    runs(left),
                                    branch.from(),
                                    branch.condition()
                                            .map(condition -> ": it needs " + condition)
                                            .orElse("")));
        }
    }

    private void ends() {
        int willing = ends.values().stream().mapToInt(Integer::intValue).sum();
        ends.forEach((reason, runs) -> {
            if (!EXPECTED_ENDS.contains(reason) && Shares.of(runs, willing) >= SOME) {
                warn(
                        "ended_early",
                        "settings",
                        "%s of people who want to answer ended by %s.".formatted(runs(runs), reason.replace('_', ' ')));
            }
        });
    }

    private void duration(BlueprintReport report) {
        blueprint.settings().maxDurationM().ifPresent(most -> {
            var late = typical(report, Persona::isWilling)
                    .filter(part -> minutes(part) > most)
                    .toList();
            if (!late.isEmpty()) {
                warn(
                        "longer_than_maximum",
                        "settings.max_duration_m",
                        "People would be cut off (%s): the maximum is %d minutes, and then the interview ends."
                                .formatted(named(late), most));
            }
        });
        blueprint.settings().estimatedDurationM().ifPresent(told -> {
            var late = typical(report, Persona::keepsToThePoint)
                    .filter(part -> minutes(part) > told * MUCH_LONGER)
                    .toList();
            if (!late.isEmpty()) {
                warn(
                        "longer_than_estimated",
                        "settings.estimated_duration_m",
                        "People would take longer (%s) than they are told: %d minutes.".formatted(named(late), told));
            }
        });
    }

    private static Stream<ByPersona> typical(BlueprintReport report, Predicate<Persona> who) {
        return report.personas().stream()
                .filter(part -> Persona.named(part.persona()).filter(who).isPresent());
    }

    private static String named(List<ByPersona> parts) {
        return parts.stream()
                .map(part -> "%s about %.0f minutes".formatted(part.persona().replace('_', ' '), minutes(part)))
                .collect(Collectors.joining(", "));
    }

    /** What is typical of them. */
    private static double minutes(ByPersona part) {
        return (double) part.estimated().median() / SECONDS_PER_MINUTE;
    }

    private static int reached(String nodeId, BlueprintReport report) {
        return report.questions().stream()
                .filter(question -> question.nodeId().equals(nodeId))
                .mapToInt(Question::reached)
                .sum();
    }

    /** Why nobody came there. */
    private String waysTo(Question question, BlueprintReport report) {
        var ways = report.branches().stream()
                .filter(branch -> branch.to().equals(question.nodeId()))
                .toList();
        if (ways.isEmpty()) {
            return "no run came as far as its beginning";
        }
        return ways.stream()
                .map(way -> reached(way.from(), report) == 0
                        ? way.from() + " before it was not reached either"
                        : "%d reached %s, %s".formatted(reached(way.from(), report), way.from(), wayOn(way)))
                .collect(Collectors.joining("; "));
    }

    private static String wayOn(Branch way) {
        return way.condition()
                .map(condition -> "and its condition needs " + condition)
                .orElse("and went another way or no further");
    }

    private static String path(Question question) {
        return "graph.nodes." + question.nodeId();
    }

    private static String runs(int count) {
        return count == 1 ? "1 run" : count + " runs";
    }

    private static String followUps(int count) {
        return count == 1 ? "1 follow-up" : count + " follow-ups";
    }

    private void warn(String code, String path, String message) {
        found.add(new Warning(code, path, message));
    }
}
