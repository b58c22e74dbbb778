package dev.parley.simulator.report;

import dev.parley.client.model.Assessment;
import dev.parley.client.model.Decision;
import dev.parley.client.model.Entry;
import dev.parley.client.model.Node;
import dev.parley.client.model.Responses;
import dev.parley.client.model.RunReport;
import dev.parley.client.model.RunReport.Branch;
import dev.parley.client.model.RunReport.Question;
import dev.parley.client.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Works out the report on a run. */
public final class RunReports {

    private RunReports() {}

    /** What the facts say. */
    public static RunReport of(RunFacts facts) {
        var run = facts.run();
        var pace = Pace.in(facts.channel());
        var said = facts.entries().stream()
                .filter(entry -> entry.role() == Entry.Role.PARTICIPANT)
                .filter(entry -> entry.entryType() != Entry.Type.CONSENT)
                .count();
        return new RunReport(
                run.status(),
                run.endReason(),
                facts.responses().map(Responses::completionRate).orElse(0.0),
                (int) said,
                run.progress().durationS(),
                Math.round(pace.seconds(facts.entries())),
                questions(facts, pace),
                branches(facts));
    }

    private static List<Question> questions(RunFacts facts, Pace pace) {
        var turns = facts.decisions().stream()
                .filter(turn -> turn.nodeId().isPresent())
                .collect(Collectors.groupingBy(turn -> turn.nodeId().orElseThrow()));
        var answers = facts.responses().stream()
                .flatMap(responses -> responses.items().stream())
                .collect(Collectors.toMap(Responses.Item::nodeId, item -> item, (first, _) -> first));
        var path = Set.copyOf(facts.run().progress().pathTaken());
        return facts.graph().nodes().entrySet().stream()
                .map(node -> question(
                        node.getKey(),
                        node.getValue(),
                        path.contains(node.getKey()),
                        turns.getOrDefault(node.getKey(), List.of()),
                        Optional.ofNullable(answers.get(node.getKey())),
                        seconds(facts, pace, node.getKey())))
                .toList();
    }

    private static Question question(
            String id,
            Node node,
            boolean reached,
            List<Decision> turns,
            Optional<Responses.Item> answer,
            long seconds) {
        var closed = turns.stream().flatMap(turn -> turn.closed().stream()).findFirst();
        return new Question(
                id,
                Nodes.key(node),
                Nodes.type(node),
                Nodes.isRequired(node),
                reached,
                answer.map(Responses.Item::answered)
                        .orElseGet(() -> closed.filter(left -> left.outcome().equals("answered"))
                                .isPresent()),
                closed.map(Decision.Closed::outcome),
                steps(turns, Step.FollowUp.class),
                steps(turns, Step.Redirect.class),
                steps(turns, Step.Rephrase.class),
                assessments(turns, Assessment::declined),
                assessments(turns, Assessment::offTopic),
                seconds);
    }

    private static int steps(List<Decision> turns, Class<? extends Step> kind) {
        return (int) turns.stream().filter(turn -> kind.isInstance(turn.step())).count();
    }

    private static int assessments(List<Decision> turns, Predicate<Assessment> found) {
        return (int) turns.stream()
                .flatMap(turn -> turn.assessment().stream())
                .filter(found)
                .count();
    }

    private static long seconds(RunFacts facts, Pace pace, String nodeId) {
        return Math.round(pace.seconds(facts.entries().stream()
                .filter(entry -> entry.nodeId().filter(nodeId::equals).isPresent())
                .toList()));
    }

    private static List<Branch> branches(RunFacts facts) {
        Map<Integer, Long> taken = facts.decisions().stream()
                .flatMap(turn -> turn.edge().stream())
                .collect(Collectors.groupingBy(Decision.TakenEdge::index, Collectors.counting()));
        var branches = new ArrayList<Branch>();
        for (var edge : facts.graph().edges()) {
            int index = branches.size();
            branches.add(new Branch(index, edge.from(), edge.to(), taken.containsKey(index)));
        }
        return branches;
    }
}
