package dev.parley.simulator.report;

import dev.parley.client.model.Agent;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Validation.Finding;
import dev.parley.simulator.Authors;
import dev.parley.simulator.Persona;
import dev.parley.simulator.report.BlueprintReport.Branch;
import dev.parley.simulator.report.BlueprintReport.ByEnd;
import dev.parley.simulator.report.BlueprintReport.ByPersona;
import dev.parley.simulator.report.BlueprintReport.Failure;
import dev.parley.simulator.report.BlueprintReport.Study;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds up reports on runs; as large after a million of them as after a thousand. Thread-safe. */
public final class Tally {

    private static final String TO_THE_END = "graph_completed";

    /** Ends of interviews that nobody left before their time. */
    private static final Set<String> WHOLE = Set.of(TO_THE_END, "time_limit");

    /** So many different reasons are kept apart. */
    private static final int MOST_FAILURES = 50;

    private final Blueprint blueprint;
    private final Map<String, Integer> budgets;
    private final Plan plan;
    private final Map<String, QuestionTally> questions = new LinkedHashMap<>();
    private final int[] taken;
    private final EnumMap<Persona, Part> personas = new EnumMap<>(Persona.class);
    private final TreeMap<String, Integer> ends = new TreeMap<>();
    private final TreeMap<String, Integer> failures = new TreeMap<>();
    private final Spread estimated = new Spread();
    private final Spread simulated = new Spread();
    private final Spread messages = new Spread();
    private Authors authors = Authors.NONE;

    /**
     * What is tried.
     *
     * @param engine who words the participants' answers
     * @param runs how many there are to be
     */
    public record Plan(String engine, long seed, int runs) {}

    /** The runs of a persona. */
    private static final class Part {
        private final Spread estimated = new Spread();
        private final TreeMap<String, Integer> ends = new TreeMap<>();
        private int runs;
        private int finished;
        private double completion;
    }

    /**
     * Nothing yet.
     *
     * @param blueprint as the runs pin it
     * @param agent who asks
     */
    public Tally(Blueprint blueprint, Agent agent, Plan plan) {
        this.blueprint = blueprint;
        this.budgets = Budgets.of(blueprint.graph(), agent);
        this.plan = plan;
        this.taken = new int[blueprint.graph().edges().size()];
        blueprint.graph().nodes().forEach((id, node) -> questions.put(id, new QuestionTally(id, node)));
    }

    /** One run more. */
    public synchronized void add(Attempt attempt) {
        var run = attempt.run();
        var part = personas.computeIfAbsent(attempt.persona(), _ -> new Part());
        authors = authors.plus(attempt.authors());
        part.runs++;
        part.finished += run.endReason().filter(TO_THE_END::equals).isPresent() ? 1 : 0;
        part.completion += run.completionRate();
        ends.merge(
                run.status().name().toLowerCase(Locale.ROOT) + " "
                        + run.endReason().orElse(""),
                1,
                Integer::sum);
        var reason = run.endReason().orElse(run.status().name().toLowerCase(Locale.ROOT));
        part.ends.merge(reason, 1, Integer::sum);
        if (WHOLE.contains(reason)) {
            part.estimated.add(run.estimatedDurationS());
        }
        estimated.add(run.estimatedDurationS());
        simulated.add(run.durationS());
        messages.add(run.participantMessages());
        for (var question : run.questions()) {
            var tally = questions.get(question.nodeId());
            if (tally != null) {
                tally.add(attempt, question, budgets.getOrDefault(question.nodeId(), 0));
            }
        }
        for (var branch : run.branches()) {
            taken[branch.index()] += branch.taken() ? 1 : 0;
        }
    }

    /** A run that tells nothing. */
    public synchronized void failed(String problem) {
        var kept = failures.containsKey(problem) || failures.size() < MOST_FAILURES ? problem : "something else";
        failures.merge(kept, 1, Integer::sum);
    }

    /** How many runs there are so far, failed ones too. */
    public synchronized int count() {
        return runs() + failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What they tell; {@code findings} are what the blueprint's validation warns of. */
    public synchronized BlueprintReport report(List<Finding> findings) {
        var plain = new BlueprintReport(
                new Study(blueprint.id(), blueprint.version(), blueprint.name()),
                plan.engine(),
                plan.seed(),
                plan.runs(),
                runs(),
                personas.values().stream().mapToInt(part -> part.finished).sum(),
                runs() == 0
                        ? 0
                        : Shares.rounded(personas.values().stream()
                                        .mapToDouble(part -> part.completion)
                                        .sum()
                                / runs()),
                estimated.summary(),
                simulated.summary(),
                messages.summary(),
                authors,
                byPersona(),
                byEnd(),
                questions.values().stream().map(QuestionTally::report).toList(),
                branches(),
                failures.entrySet().stream()
                        .map(failure -> new Failure(failure.getKey(), failure.getValue()))
                        .toList(),
                List.of());
        return plain.with(new Warnings(blueprint, budgets, questions, endsOfWilling()).of(plain, findings));
    }

    /** How often those who want to answer ended so, by reason. */
    private Map<String, Integer> endsOfWilling() {
        var all = new TreeMap<String, Integer>();
        personas.forEach((persona, part) -> {
            if (persona.isWilling()) {
                part.ends.forEach((reason, runs) -> all.merge(reason, runs, Integer::sum));
            }
        });
        return all;
    }

    private int runs() {
        return personas.values().stream().mapToInt(part -> part.runs).sum();
    }

    private List<ByPersona> byPersona() {
        var all = new ArrayList<ByPersona>();
        personas.forEach((persona, part) -> all.add(new ByPersona(
                persona.wireName(),
                part.runs,
                part.finished,
                Shares.rounded(part.completion / part.runs),
                part.estimated.summary())));
        return all;
    }

    private List<ByEnd> byEnd() {
        var all = new ArrayList<ByEnd>();
        ends.forEach((end, runs) -> {
            var parts = end.split(" ", 2);
            all.add(new ByEnd(parts[0], Optional.of(parts[1]).filter(reason -> !reason.isEmpty()), runs));
        });
        return all;
    }

    private List<Branch> branches() {
        var all = new ArrayList<Branch>();
        for (var edge : blueprint.graph().edges()) {
            int index = all.size();
            all.add(new Branch(index, edge.from(), edge.to(), edge.condition().map(ConditionWords::of), taken[index]));
        }
        return all;
    }
}
