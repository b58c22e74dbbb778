package dev.parley.gateway;

import dev.parley.domain.run.RunCommand.RecordAssessment;
import dev.parley.domain.run.RunDefinitions;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.work.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An interviewer who is content with every answer. */
final class FakeInterviewer {

    private FakeInterviewer() {}

    static RecordAssessment result(WorkItem item, RunDefinitions definitions) {
        var assessment = new Assessment(
                true,
                1,
                true,
                false,
                false,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                1,
                "every answer is welcome",
                "a fake",
                Optional.empty(),
                Optional.empty());
        var step = NextStep.of(definitions.blueprint(), definitions.agent(), item.turn(), assessment);
        return new RecordAssessment(item.workId(), new TurnResult(assessment, step, "Thank you.", "a fake"));
    }
}
