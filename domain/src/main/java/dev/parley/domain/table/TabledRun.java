package dev.parley.domain.table;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunState;
import dev.parley.domain.view.Transcripts.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be known of a run to write its next rows, and to take back those that are written.
 *
 * @param place where the conversation stands; its nodes are those that may have responses
 * @param analyses that have rows
 */
public record TabledRun(RunState run, Place place, List<AnalysisId> analyses) {

    /** A run that nothing is known of. */
    public static final TabledRun NONE = new TabledRun(RunState.None.NONE, Place.START, List.of());

    public TabledRun {
        analyses = List.copyOf(analyses);
    }

    /**
     * Whether no later row needs what was said: the run has ended, and its responses are drawn or never will be. (Of those that ended
     * before their conversation did, only participants who left get responses.)
     */
    public boolean isSettled() {
        return run instanceof Run open ? open.status().isTerminal() && !awaitsResponses(open) : run.version() > 0;
    }

    private static boolean awaitsResponses(Run run) {
        return run.setup().pipeline().responses()
                && run.results().responsesId().isEmpty()
                && !run.results().failed().contains(PipelineStep.RESPONSES)
                && run.endReason().filter(EndReason.PARTICIPANT_LEFT::equals).isPresent()
                && run.consentStatus() != ConsentStatus.DECLINED
                && run.consentStatus() != ConsentStatus.WITHDRAWN;
    }

    TabledRun with(AnalysisId analysis) {
        if (analyses.contains(analysis)) {
            return this;
        }
        var more = new ArrayList<>(analyses);
        more.add(analysis);
        return new TabledRun(run, place, more);
    }
}
