package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;

/** {@code /api/v1/participants}. */
final class ParticipantOperations {

    private static final String PATH = "/api/v1/participants";
    private static final int OK = 200;

    private static final Shape WHO =
            Shape.object("ParticipantReference").with("external_id", Shape.words(RunRequest.NAME_BYTES));

    private static final Shape ERASURE = Shape.object("ParticipantErasure")
            .with("object", Shape.constant("participant_erasure"))
            .with("external_id", Shape.text())
            .with("runs_erased", Shape.count());

    private ParticipantOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH + "/erase", "eraseParticipant", Tag.RIGHTS, "Erase everything about a participant")
                        .describedAs("All runs with that external id, those under way included. May be repeated, and"
                                + " finishes what an earlier request could not; later runs are not touched.")
                        .needs(Scope.RUNS_WRITE)
                        .takes(WHO, Example.of("participant", "A participant", "{\"external_id\": \"customer-17\"}"))
                        .answers(
                                ERASURE,
                                Example.of(
                                        "erased", "Three runs", Acknowledgement.participantErasure("customer-17", 3)))
                        .follows(Trait.COMMAND),
                Operation.get(
                                PATH + "/export",
                                "exportParticipant",
                                Tag.RIGHTS,
                                "Export everything about a participant")
                        .describedAs(
                                "One zip file with a folder per run: run, transcript, responses, analyses and events.")
                        .needs(Scope.RESULTS_READ)
                        .with(Parameter.requiredQuery(
                                "external_id", Shape.words(RunRequest.NAME_BYTES), "The participant's external id."))
                        .answers(new Answer(
                                OK,
                                "The file",
                                List.of(Content.text(
                                        "application/zip", Example.text("zip", "A zip file", "PK (binary)")))))
                        .refuses(ErrorCode.NOT_FOUND));
    }
}
