package dev.parley.kit.topic;

import static dev.parley.kit.topic.Evolution.BACKWARD_TRANSITIVE;
import static dev.parley.kit.topic.Evolution.FULL_TRANSITIVE;
import static dev.parley.kit.topic.Partitioning.BY_AGGREGATE;
import static dev.parley.kit.topic.Partitioning.BY_KEY;
import static dev.parley.kit.topic.Partitioning.BY_REPLY_PARTITION;
import static dev.parley.kit.topic.Partitioning.BY_RUN;
import static dev.parley.kit.topic.Timestamps.CREATE_TIME;
import static dev.parley.kit.topic.Timestamps.LOG_APPEND_TIME;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.table.AnalysisRow;
import dev.parley.domain.table.ResponseRow;
import dev.parley.domain.table.RunRow;
import dev.parley.domain.table.TranscriptEntryRow;
import dev.parley.domain.webhook.Delivery;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.domain.webhook.WebhookLimits;
import dev.parley.domain.work.WorkItem;
import dev.parley.schemas.AnalysisRowCodec;
import dev.parley.schemas.CatalogCommandCodec;
import dev.parley.schemas.CatalogEventCodec;
import dev.parley.schemas.ContentReadCodec;
import dev.parley.schemas.DefinitionCodec;
import dev.parley.schemas.DeliveryCodec;
import dev.parley.schemas.OutcomeCodec;
import dev.parley.schemas.RecordCodec;
import dev.parley.schemas.ResponseRowCodec;
import dev.parley.schemas.RunCommandCodec;
import dev.parley.schemas.RunEventCodec;
import dev.parley.schemas.RunRowCodec;
import dev.parley.schemas.TranscriptEntryRowCodec;
import dev.parley.schemas.WebhookCommandCodec;
import dev.parley.schemas.WorkItemCodec;
import java.util.List;
import java.util.Optional;

/** Every topic of Parley. A change here is a change of the contract. */
public final class Topics {

    /** The public door for producers: public commands, signed. */
    public static final Topic<CommandEnvelope<RunCommand>> RUN_REQUESTS = new Topic<>(
            "parley.run.requests.v1",
            "Commands of producers outside of Parley; checked, and only then written to the commands.",
            "run id",
            BY_KEY,
            Retention.days(7),
            LOG_APPEND_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new RunCommandCodec()));

    /** Commands to runs; only Parley writes them. */
    public static final Topic<CommandEnvelope<RunCommand>> RUN_COMMANDS = new Topic<>(
            "parley.run.commands.v1",
            "Commands to interview runs, in the order they are decided; only Parley writes them.",
            "run id",
            BY_KEY,
            Retention.days(7),
            LOG_APPEND_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new RunCommandCodec()));

    /** What became of run commands. */
    public static final Topic<AddressedOutcome> RUN_OUTCOMES = new Topic<>(
            "parley.run.outcomes.v1",
            "What became of each command to a run.",
            "command id",
            BY_REPLY_PARTITION,
            Retention.days(2),
            CREATE_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new OutcomeCodec()));

    /** The history of every run. */
    public static final Topic<EventEnvelope<RunEvent>> RUN_EVENTS = new Topic<>(
            "parley.run.events.v1",
            "What happened in interview runs: facts only, kept for ever, erased by tombstones.",
            "<run id>:<version>",
            BY_AGGREGATE,
            Retention.compacted(),
            CREATE_TIME,
            FULL_TRANSITIVE,
            Optional.of(new RunEventCodec()));

    /** Turns for interviewers. */
    public static final Topic<WorkItem> RUN_WORK = new Topic<>(
            "parley.run.work.v1",
            "Turns to be assessed and worded by interviewers.",
            "run id",
            BY_KEY,
            Retention.days(1),
            CREATE_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new WorkItemCodec()));

    /** Commands to runs that could not be carried out. */
    public static final Topic<byte[]> RUN_DEAD_LETTERS = deadLetters("parley.run.dead-letters.v1", "runs");

    /** Who read what was said. */
    public static final Topic<ContentRead> ACCESS = new Topic<>(
            "parley.access.v1",
            "Who was given what was said in which run, and what came out of it.",
            "run id",
            BY_KEY,
            Retention.days(400),
            CREATE_TIME,
            FULL_TRANSITIVE,
            Optional.of(new ContentReadCodec()));

    /** Commands to the catalog. */
    public static final Topic<CommandEnvelope<CatalogCommand>> CATALOG_COMMANDS = new Topic<>(
            "parley.catalog.commands.v1",
            "Commands to agents, blueprints, channels, connectors and API keys, in the order they are decided; only"
                    + " Parley writes them.",
            "id of the agent, blueprint, channel, connector or API key",
            BY_KEY,
            Retention.days(7),
            LOG_APPEND_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new CatalogCommandCodec()));

    /** What became of catalog commands. */
    public static final Topic<AddressedOutcome> CATALOG_OUTCOMES = new Topic<>(
            "parley.catalog.outcomes.v1",
            "What became of each command to the catalog.",
            "command id",
            BY_REPLY_PARTITION,
            Retention.days(2),
            CREATE_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new OutcomeCodec()));

    /** The history of every catalog object. */
    public static final Topic<EventEnvelope<CatalogEvent>> CATALOG_EVENTS = new Topic<>(
            "parley.catalog.events.v1",
            "What happened in the catalog: facts only, kept for ever.",
            "<id>:<version>",
            BY_AGGREGATE,
            Retention.compacted(),
            CREATE_TIME,
            FULL_TRANSITIVE,
            Optional.of(new CatalogEventCodec()));

    /** What runs pin. */
    public static final Topic<Definition> DEFINITIONS = new Topic<>(
            "parley.catalog.definitions.v1",
            "Immutable revisions of catalog objects, as runs pin them; never deleted.",
            "<kind>:<id>:<revision>",
            BY_KEY,
            Retention.compacted(),
            CREATE_TIME,
            FULL_TRANSITIVE,
            Optional.of(new DefinitionCodec()));

    /** Commands to the catalog that could not be carried out. */
    public static final Topic<byte[]> CATALOG_DEAD_LETTERS =
            deadLetters("parley.catalog.dead-letters.v1", "the catalog");

    /** Commands to the deliveries of webhooks. */
    public static final Topic<CommandEnvelope<WebhookCommand>> WEBHOOK_COMMANDS = new Topic<>(
            "parley.webhook.commands.v1",
            "What webhooks are to be told, and what came of trying, in the order it is taken; only Parley writes them.",
            "webhook id",
            BY_KEY,
            Retention.days(7),
            LOG_APPEND_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new WebhookCommandCodec()));

    /** What became of commands that somebody asked for. */
    public static final Topic<AddressedOutcome> WEBHOOK_OUTCOMES = new Topic<>(
            "parley.webhook.outcomes.v1",
            "What became of each command to deliveries that came over the API.",
            "command id",
            BY_REPLY_PARTITION,
            Retention.days(2),
            CREATE_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new OutcomeCodec()));

    /** The log of deliveries. */
    public static final Topic<Delivery> WEBHOOK_DELIVERIES = new Topic<>(
            "parley.webhook.deliveries.v1",
            "Every delivery to a webhook as it stands, with its attempts.",
            "<webhook id>:<delivery id>",
            BY_AGGREGATE,
            Retention.compactedFor((int) WebhookLimits.LOG_KEPT.toDays()),
            CREATE_TIME,
            BACKWARD_TRANSITIVE,
            Optional.of(new DeliveryCodec()));

    /** Commands to deliveries that could not be carried out. */
    public static final Topic<byte[]> WEBHOOK_DEAD_LETTERS =
            deadLetters("parley.webhook.dead-letters.v1", "deliveries");

    /** Runs, for readers of tables. */
    public static final Topic<RunRow> RUN_ROWS = table(
            "parley.tables.runs.v1",
            "Interview runs as they stand, a row each; erased runs have none.",
            "<run id>",
            BY_RUN,
            new RunRowCodec());

    /** Entries of transcripts, for readers of tables. */
    public static final Topic<TranscriptEntryRow> TRANSCRIPT_ENTRY_ROWS = table(
            "parley.tables.transcript-entries.v1",
            "What was said in runs whose blueprint asks for a transcript, a row per entry; erased runs have none.",
            "<run id>:<entry id>",
            BY_RUN,
            new TranscriptEntryRowCodec());

    /** Responses, for readers of tables. */
    public static final Topic<ResponseRow> RESPONSE_ROWS = table(
            "parley.tables.responses.v1",
            "The responses drawn of runs, a row per node that asked something; erased runs have none.",
            "<run id>:<node id>",
            BY_RUN,
            new ResponseRowCodec());

    /** Analyses, for readers of tables. */
    public static final Topic<AnalysisRow> ANALYSIS_ROWS = table(
            "parley.tables.analyses.v1",
            "Analyses of runs, a row each; erased runs have none.",
            "<analysis id>",
            BY_KEY,
            new AnalysisRowCodec());

    /** All of them. */
    public static final List<Topic<?>> ALL = List.of(
            RUN_REQUESTS,
            RUN_COMMANDS,
            RUN_OUTCOMES,
            RUN_EVENTS,
            RUN_WORK,
            RUN_DEAD_LETTERS,
            ACCESS,
            CATALOG_COMMANDS,
            CATALOG_OUTCOMES,
            CATALOG_EVENTS,
            DEFINITIONS,
            CATALOG_DEAD_LETTERS,
            WEBHOOK_COMMANDS,
            WEBHOOK_OUTCOMES,
            WEBHOOK_DELIVERIES,
            WEBHOOK_DEAD_LETTERS,
            RUN_ROWS,
            TRANSCRIPT_ENTRY_ROWS,
            RESPONSE_ROWS,
            ANALYSIS_ROWS);

    private Topics() {}

    private static <R> Topic<R> table(
            String name, String purpose, String key, Partitioning partitioning, RecordCodec<R> codec) {
        return new Topic<>(
                name,
                purpose,
                key,
                partitioning,
                Retention.compacted(),
                CREATE_TIME,
                FULL_TRANSITIVE,
                Optional.of(codec));
    }

    private static Topic<byte[]> deadLetters(String name, String of) {
        return new Topic<>(
                name,
                "Records that were no command to " + of
                        + " or could not be carried out, as they were, with the reason.",
                "as it was",
                BY_KEY,
                Retention.days(30),
                CREATE_TIME,
                BACKWARD_TRANSITIVE,
                Optional.empty());
    }
}
