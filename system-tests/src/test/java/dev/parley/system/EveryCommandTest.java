package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.Answer;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.NewObjects;
import dev.parley.contract.OpenApi;
import dev.parley.contract.OtherBody;
import dev.parley.contract.Server;
import dev.parley.contract.Server.Request;
import dev.parley.kit.command.Traceparent;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks every POST of the OpenAPI document that changes something, at two gateways of which one is killed. */
@DisplayName("Every command")
class EveryCommandTest {

    /** What it answers goes on changing by itself: the id is the same, how far the delivery has come is not. */
    private static final Set<String> GOES_ON = Set.of("testWebhook", "retryWebhookDelivery");

    /** What was done when the objects were made: it is accepted once more, and no event comes of it. */
    private static final Set<String> DONE_ALREADY = Set.of("publishBlueprint", "joinConversation", "answerConsent");

    /** Comes first, since what it erases can be told to nobody again; and what is made after it, repetitions leave alone. */
    private static final String ERASURE = "eraseParticipant";

    private final Deployment parley = Deployment.shared();
    private final Server first = new Server(parley.address(Part.GATEWAY));
    private final Server second = new Server(parley.address(Part.SECOND_GATEWAY));
    private final OpenApi api = OpenApi.read(first.send(new Request("GET", "/openapi.json", Map.of(), new byte[0]))
            .body()
            .getBytes(StandardCharsets.UTF_8));

    private record Done(ApiOperation operation, Request request, Answer answer, String trace) {
        boolean isAccepted() {
            return answer.status() < 300;
        }

        @Override
        public String toString() {
            return operation + " " + answer.status() + " " + answer.body();
        }
    }

    @Test
    void is_carried_out_once_wherever_and_whenever_it_is_repeated_and_keeps_its_trace() {
        var all = new ArrayList<Done>();
        somebodyToErase();
        for (var operation : commands()) {
            var done = carriedOut(operation);
            all.add(done);
            isTheSame(done, second.send(done.request()));
        }
        assertThat(all).filteredOn(Done::isAccepted).hasSizeGreaterThan(all.size() * 3 / 4);

        parley.process(Part.GATEWAY).killHard();
        parley.process(Part.GATEWAY).start();
        parley.process(Part.GATEWAY).awaitReady();
        all.forEach(done -> isTheSame(done, first.send(done.request())));

        var sent = traces(List.of(Topics.RUN_COMMANDS, Topics.CATALOG_COMMANDS, Topics.WEBHOOK_COMMANDS));
        var happened = traces(List.of(Topics.RUN_EVENTS, Topics.CATALOG_EVENTS, Topics.WEBHOOK_DELIVERIES));
        assertThat(all).filteredOn(Done::isAccepted).allMatch(done -> sent.contains(done.trace()));
        assertThat(all)
                .filteredOn(done -> done.isAccepted()
                        && !DONE_ALREADY.contains(done.operation().id()))
                .allMatch(done -> happened.contains(done.trace()));
    }

    private void somebodyToErase() {
        var objects = NewObjects.make(api, first, parley.key().secret());
        api.operations().stream()
                .filter(operation -> operation.id().equals("createInterviewRun"))
                .forEach(operation -> first.send(objects.request(operation)));
    }

    private List<ApiOperation> commands() {
        return api.operations().stream()
                .filter(operation -> operation
                        .node()
                        .path("parameters")
                        .valueStream()
                        .map(api::resolve)
                        .anyMatch(parameter -> parameter.path("name").asString().equals("Idempotency-Key")))
                .sorted(Comparator.comparing(operation -> !operation.id().equals(ERASURE)))
                .toList();
    }

    /** At the first gateway; with another body the second one refuses it. */
    private Done carriedOut(ApiOperation operation) {
        var fixtures = NewObjects.make(api, first, parley.key().secret());
        var trace = UUID.randomUUID().toString().replace("-", "");
        var request = fixtures.request(operation)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        var done = new Done(operation, request, first.send(request), trace);
        OtherBody.of(api, fixtures.bodySchema(operation), fixtures.body(operation))
                .filter(_ -> done.isAccepted())
                .ifPresent(other -> {
                    var refused = second.send(request.saying(other.toString()));
                    assertThat(refused.body()).as(operation.toString()).contains("\"idempotency_key_reused\"");
                });
        return done;
    }

    private static void isTheSame(Done done, Answer again) {
        assertThat(again.status())
                .as(done + " and then " + again.body())
                .isEqualTo(done.answer().status());
        if (!done.isAccepted()) {
            assertThat(json(again).path("code"))
                    .as(done.toString())
                    .isEqualTo(json(done.answer()).path("code"));
            return;
        }
        assertThat(again.header("Idempotent-Replayed")).as(done.toString()).contains("true");
        assertThat(json(again).path("id")).isEqualTo(json(done.answer()).path("id"));
        if (!GOES_ON.contains(done.operation().id())) {
            assertThat(json(again)).as(done.operation().toString()).isEqualTo(json(done.answer()));
            assertThat(again.header("ETag")).isEqualTo(done.answer().header("ETag"));
        }
    }

    /** The traces that the headers of these topics' records name. */
    private Set<String> traces(List<Topic<?>> topics) {
        var traces = new HashSet<String>();
        for (var topic : topics) {
            for (var found : parley.kafka().readAll(topic, IsolationLevel.READ_COMMITTED)) {
                Traceparent.in(found.headers())
                        .map(header -> header.split("-")[1])
                        .ifPresent(traces::add);
            }
        }
        return traces;
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
