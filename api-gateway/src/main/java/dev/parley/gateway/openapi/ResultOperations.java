package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.export.Format;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.Arrays;
import java.util.List;

/** What comes out of a run. */
final class ResultOperations {

    private static final Parameter PARTIAL =
            Parameter.query("partial", Shape.bool(), "Also what there is of a run that is still in progress.");
    private static final Shape HISTORY = Paging.page("EventPage", EventShapes.EVENT);

    private static final int OK = 200;

    private ResultOperations() {}

    static List<Operation> all() {
        return List.of(
                result("transcript", "getTranscript", "Get a run's transcript")
                        .answers(ResultShapes.TRANSCRIPT, SampleResults.transcriptExample()),
                result("transcript.{format}", "downloadTranscript", "Download a run's transcript")
                        .describedAs("As a file, streamed. Subtitles count from the first entry; an entry without a"
                                + " recorded duration is shown until the next one, at most 5 seconds. Cells of the CSV"
                                + " that a spreadsheet would take for a formula begin with an apostrophe.")
                        .with(Parameter.path(
                                "format",
                                Shape.oneOf(Arrays.stream(Format.values())
                                        .map(Format::extension)
                                        .toList()),
                                "The format."))
                        .answers(new Answer(OK, "The file", SampleFiles.all())),
                result("responses", "getResponses", "Get a run's responses")
                        .answers(ResultShapes.RESPONSES, SampleResults.responsesExample()),
                result("analysis", "getAnalysis", "Get a run's newest analysis")
                        .answers(ResultShapes.ANALYSIS, SampleResults.analysisExample()),
                Operation.get(RunOperations.PATH + "/{id}/events", "listRunEvents", Tag.RESULTS, "List a run's events")
                        .describedAs("The history, oldest first: JSON pages, or live as server-sent events with"
                                + " `Accept: text/event-stream`, where `Last-Event-ID` resumes after that version.")
                        .needs(Scope.RESULTS_READ)
                        .with(RunOperations.ID)
                        .answers(HISTORY, SampleEvents.pageExample())
                        .orAnswers(Content.events("live", "An event as it happens", SampleEvents.stream()))
                        .follows(Trait.PAGED, Trait.MIN_VERSION, Trait.STREAMED));
    }

    private static Operation result(String what, String id, String summary) {
        return Operation.get(RunOperations.PATH + "/{id}/" + what, id, Tag.RESULTS, summary)
                .needs(Scope.RESULTS_READ)
                .with(RunOperations.ID, PARTIAL)
                .follows(Trait.MIN_VERSION, Trait.VERSIONED)
                .refuses(ErrorCode.RUN_IN_PROGRESS, ErrorCode.ERASED);
    }
}
