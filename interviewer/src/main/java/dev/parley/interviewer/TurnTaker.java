package dev.parley.interviewer;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.work.WorkItem;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Generate;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.WorkContext;
import java.util.stream.Stream;

/**
 * Takes the agent's turn: judges the answer, works out the step that the core will work out as well, and writes the words for
 * it. Blocks for as long as the engines do. Thread-safe.
 */
final class TurnTaker {

    private final Assess assess;
    private final Generate generate;

    TurnTaker(Assess assess, Generate generate) {
        this.assess = assess;
        this.generate = generate;
    }

    TurnResult take(WorkItem item, Blueprint blueprint, Agent agent) {
        var turn = item.turn();
        var context = new WorkContext(item.tenant(), item.runId(), item.deadline(), item.spent());
        var assessed = assess.assess(new AssessRequest(
                context,
                blueprint,
                agent,
                turn.nodeId(),
                turn.answer(),
                item.language(),
                turn.rephrased(),
                item.history()));
        var assessment = assessed.assessment();
        var step = NextStep.of(blueprint, agent, turn, assessment);
        var words = generate.words(new GenerateRequest(
                context.after(assessed.calls()),
                blueprint,
                agent,
                turn,
                assessment,
                step,
                item.language(),
                item.history()));
        var calls =
                Stream.concat(assessed.calls().stream(), words.calls().stream()).toList();
        return new TurnResult(assessment, step, words.text(), words.engine(), calls);
    }
}
