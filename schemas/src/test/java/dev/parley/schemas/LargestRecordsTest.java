package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentRules;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintRules;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.GraphJson;
import dev.parley.domain.graph.GraphValidation;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.table.AnalysisRow;
import dev.parley.domain.table.ResponseRow;
import dev.parley.domain.turn.TurnState;
import dev.parley.domain.work.WorkItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The largest records that the limits allow fit on a topic:")
class LargestRecordsTest {

    private static final Arbitrary ANY = new Arbitrary(1);
    private static final CommandMeta COMMAND = ANY.value(CommandMeta.class);
    private static final EventMeta EVENT = ANY.value(EventMeta.class);
    private static final String TEXT = "t".repeat(Limits.TEXT_BYTES - 2);

    @Test
    void a_blueprint_with_a_graph_of_the_largest_size() {
        var spec = new BlueprintSpec(
                ANY.value(Blueprint.class).spec().agentId(),
                TEXT,
                Optional.of(TEXT),
                largestGraph(),
                new BlueprintSpec.Settings(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.of(TEXT),
                        Optional.of(TEXT),
                        Optional.empty(),
                        true),
                BlueprintSpec.Pipeline.ALL,
                largestMetadata());
        assertThat(BlueprintRules.check(spec)).isEmpty();
        assertFits(new CatalogCommandCodec()
                .encode(new CommandEnvelope<>(COMMAND, new CatalogCommand.CreateBlueprint(spec))));
        var any = ANY.value(Blueprint.class);
        assertFits(new DefinitionCodec()
                .encode(new Blueprint(
                        any.id(),
                        any.tenant(),
                        2,
                        1,
                        Blueprint.Status.PUBLISHED,
                        spec,
                        OptionalLong.of(1),
                        any.publishedAt(),
                        any.createdAt(),
                        any.updatedAt())));
    }

    @Test
    void an_agent() {
        var spec = new AgentSpec(
                TEXT,
                Optional.of(TEXT),
                new AgentSpec.Persona(TEXT, AgentSpec.Tone.NEUTRAL, Optional.of("en")),
                Optional.of(new AgentSpec.Voice(TEXT, TEXT, 1)),
                List.of(),
                AgentSpec.ProbingDepth.DEEP,
                new AgentSpec.Boundaries(
                        OptionalInt.of(5),
                        AgentSpec.OffTopicHandling.ALLOW,
                        Collections.nCopies(Limits.SENSITIVE_TOPICS, "s".repeat(Limits.SENSITIVE_TOPIC_BYTES))),
                new AgentSpec.ModelConfig(
                        new AgentSpec.Model(AgentSpec.Provider.OPENAI, TEXT),
                        new AgentSpec.Model(AgentSpec.Provider.OPENAI, TEXT)),
                largestMetadata());
        assertThat(AgentRules.check(spec)).isEmpty();
        var any = ANY.value(Agent.class);
        assertFits(new DefinitionCodec()
                .encode(new Agent(any.id(), any.tenant(), 1, spec, false, any.createdAt(), any.updatedAt())));
    }

    @Test
    void the_refusal_of_a_graph_in_which_everything_is_wrong() {
        List<Finding> findings = GraphValidation.validate(
                wrongGraph(), ANY.value(Blueprint.class).spec());
        assertThat(findings).hasSizeGreaterThan(Limits.EDGES);
        var refusal = new Decision.Rejected<CatalogEvent>(RejectionCode.NOT_PUBLISHABLE, TEXT, findings);
        assertFits(new OutcomeCodec()
                .encode(new AddressedOutcome(
                        new Outcome.Rejected(
                                COMMAND.commandId(),
                                COMMAND.aggregateId(),
                                false,
                                refusal.code(),
                                refusal.detail(),
                                refusal.findings()),
                        COMMAND.tenant(),
                        OptionalInt.of(1),
                        COMMAND.correlationId())));
    }

    @Test
    void a_run() {
        var participant = new Participant(Optional.of(TEXT), Optional.of(TEXT), largestMetadata());
        var any = ANY.value(RunCommand.CreateInterviewRun.class);
        assertFits(new RunCommandCodec()
                .encode(new CommandEnvelope<>(
                        COMMAND,
                        new RunCommand.CreateInterviewRun(
                                any.blueprintId(),
                                any.agentId(),
                                any.channelId(),
                                any.connectorId(),
                                participant,
                                any.scheduledAt(),
                                any.expiresAt(),
                                Optional.of(TEXT),
                                largestMetadata(),
                                any.pins()))));
    }

    @Test
    void a_message() {
        assertFits(new RunEventCodec()
                .encode(new EventEnvelope<>(
                        EVENT,
                        new RunEvent.MessageRecorded(
                                new SessionId(EVENT.eventId()),
                                "n",
                                true,
                                "m".repeat(Limits.MESSAGE_BYTES),
                                Optional.of("c".repeat(Limits.CLIENT_MESSAGE_ID_CHARS)),
                                Optional.of(EVENT.occurredAt()),
                                OptionalLong.of(1),
                                OptionalDouble.of(1)))));
    }

    @Test
    void the_answer_to_a_form() {
        var data = new Json.Object(Map.of("f", new Json.Text("d".repeat(Limits.CONTENT_RESPONSE_BYTES - 8))));
        assertThat(JsonSize.bytes(data)).isEqualTo(Limits.CONTENT_RESPONSE_BYTES);
        assertFits(new RunEventCodec()
                .encode(new EventEnvelope<>(
                        EVENT,
                        new RunEvent.ContentResponded(
                                new SessionId(EVENT.eventId()), "n", NodeType.FORM, data, Optional.of("c")))));
    }

    @Test
    void the_responses_of_a_run_with_every_node_visited_and_every_message_said() {
        int entries = Limits.MESSAGES_PER_RUN / Limits.NODES;
        var items = IntStream.range(0, Limits.NODES)
                .mapToObj(n -> new ResponseItem(
                        "node-" + n,
                        NodeType.QUESTION,
                        "question_" + n,
                        true,
                        Optional.of("s".repeat(Limits.SUMMARY_BYTES)),
                        IntStream.range(0, entries)
                                .mapToObj(e -> new EntryId(new UUID(n, e)))
                                .toList(),
                        5,
                        true,
                        Optional.of(Json.bool(true)),
                        Optional.empty()))
                .toList();
        assertFits(new RunEventCodec()
                .encode(new EventEnvelope<>(
                        EVENT,
                        new RunEvent.ResponsesRecorded(new ResponsesId(EVENT.eventId()), items, 1, "builtin/1"))));
    }

    @Test
    void a_work_item_with_the_longest_answer_and_a_value_of_every_earlier_question() {
        var values = new LinkedHashMap<String, Json>();
        for (int n = 0; n < Limits.NODES; n++) {
            values.put("question_" + n, new Json.Text("v".repeat(Limits.CONDITION_TEXT_BYTES)));
            values.put("question_" + n + ".word_count", Json.number(1_000));
        }
        var turn = new TurnState(
                "n",
                Collections.nCopies(Limits.OPEN_ANSWER_BYTES / Limits.MESSAGE_BYTES, "a".repeat(Limits.MESSAGE_BYTES)),
                5,
                true,
                List.of(),
                false,
                values,
                largestMetadata(),
                largestMetadata());
        var any = ANY.value(WorkItem.class);
        assertFits(new WorkItemCodec()
                .encode(new WorkItem(
                        any.workId(),
                        ANY.value(Tenant.class),
                        any.runId(),
                        1,
                        any.pins(),
                        any.deadline(),
                        "en",
                        turn,
                        List.of(new WorkItem.HistoryLine(true, "h".repeat(Limits.HISTORY_BYTES))),
                        any.spent(),
                        any.correlationId())));
    }

    @Test
    void the_row_of_a_response_that_is_long_and_cites_every_message_said() {
        var any = ANY.value(ResponseRow.class);
        var response = new ResponseItem(
                "n",
                NodeType.QUESTION,
                "q",
                true,
                Optional.of("s".repeat(Limits.SUMMARY_BYTES)),
                IntStream.range(0, Limits.MESSAGES_PER_RUN)
                        .mapToObj(e -> new EntryId(new UUID(1, e)))
                        .toList(),
                5,
                true,
                Optional.of(new Json.Text("v".repeat(Limits.CONTENT_RESPONSE_BYTES))),
                Optional.empty());
        assertFits(new ResponseRowCodec()
                .encode(new ResponseRow(
                        any.runId(),
                        any.tenant(),
                        1,
                        any.responsesId(),
                        0,
                        response,
                        TEXT,
                        Optional.of("w".repeat(Limits.TABLE_VERBATIM_BYTES)),
                        1,
                        "builtin/1",
                        any.recordedAt())));
    }

    @Test
    void the_row_of_an_analysis_that_cites_as_much_as_it_may() {
        var any = ANY.value(AnalysisRow.class);
        int cited = Limits.ANALYSIS_CITATIONS / Limits.THEMES;
        var themes = IntStream.range(0, Limits.THEMES)
                .mapToObj(t -> new AnalysisResults.Theme(
                        "l".repeat(Limits.THEME_LABEL_BYTES),
                        0.123456789,
                        IntStream.range(0, cited - 1)
                                .mapToObj(e -> new EntryId(new UUID(t, e)))
                                .toList(),
                        List.of(new AnalysisResults.Quote(
                                new EntryId(new UUID(t, 0)),
                                "q".repeat(Limits.ANALYSIS_QUOTES_BYTES / Limits.THEMES)))))
                .toList();
        var summary = new AnalysisResults.Summary("s".repeat(Limits.ANALYSIS_SUMMARY_BYTES), List.of());
        assertFits(new AnalysisRowCodec()
                .encode(new AnalysisRow(
                        any.analysisId(),
                        any.runId(),
                        any.tenant(),
                        1,
                        any.status(),
                        new AnalysisResults(Optional.of(summary), themes, Optional.empty(), List.of()),
                        Optional.of("builtin/1"),
                        Optional.of("builtin/1"),
                        any.createdAt(),
                        any.updatedAt())));
    }

    private static void assertFits(SpecificRecord record) {
        assertThat(Binary.write(record)).as(record.getSchema().getName()).hasSizeLessThanOrEqualTo(Limits.RECORD_BYTES);
    }

    private static Graph largestGraph() {
        Graph graph = graphOf(0);
        int room = Limits.GRAPH_BYTES - JsonSize.bytes(GraphJson.of(graph));
        graph = graphOf(room / Limits.NODES);
        assertThat(JsonSize.bytes(GraphJson.of(graph)))
                .isBetween(Limits.GRAPH_BYTES - Limits.NODES, Limits.GRAPH_BYTES);
        return graph;
    }

    private static Graph graphOf(int textBytes) {
        var nodes = new LinkedHashMap<String, Node>();
        var edges = new ArrayList<Edge>();
        for (int n = 0; n < Limits.NODES; n++) {
            nodes.put("n" + n, new Node.Question("q" + n, "t".repeat(textBytes), Optional.empty(), true, Probing.OFF));
            for (int e = 0; e < Limits.EDGES / Limits.NODES; e++) {
                edges.add(new Edge("n" + n, "n" + (n + 1) % Limits.NODES, Optional.empty(), e));
            }
        }
        return new Graph("n0", nodes, edges);
    }

    /** Nodes without words and edges from nowhere to nowhere whose conditions read nothing, at the limits of number and size. */
    private static Graph wrongGraph() {
        var nodes = new LinkedHashMap<String, Node>();
        for (int n = 0; n < Limits.NODES; n++) {
            nodes.put("n" + n, new Node.Question("BAD KEY", "", Optional.empty(), true, Probing.OFF));
        }
        var edges = new ArrayList<Edge>();
        for (int e = 0; e < Limits.EDGES; e++) {
            String nowhere = "nowhere-" + e + "-".repeat(28);
            edges.add(new Edge(
                    nowhere, nowhere, Optional.of(new Condition.Structured(nowhere, "??", Json.Null.NULL)), 0));
        }
        var graph = new Graph("nowhere", nodes, edges);
        assertThat(JsonSize.bytes(GraphJson.of(graph))).isLessThanOrEqualTo(Limits.GRAPH_BYTES);
        return graph;
    }

    private static Json.Object largestMetadata() {
        var members = new LinkedHashMap<String, Json>();
        for (int k = 0; k < Limits.METADATA_KEYS; k++) {
            String key = "k".repeat(Limits.METADATA_VALUE_BYTES - 10) + k;
            members.put(key, new Json.Text("v".repeat(Limits.METADATA_VALUE_BYTES - 2)));
        }
        return new Json.Object(members);
    }
}
