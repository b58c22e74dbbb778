package dev.parley.domain.limits;

import java.time.Duration;

/** Every limit of the engine. Sizes are UTF-8 bytes unless the name says otherwise. */
public final class Limits {

    public static final int NODES = 200;
    public static final int EDGES = 1_000;
    public static final int GRAPH_BYTES = 256 * 1024;
    public static final int TEXT_BYTES = 10 * 1024;
    public static final int MESSAGE_BYTES = 16 * 1024;
    public static final int OPEN_ANSWER_BYTES = 64 * 1024;
    public static final int MESSAGES_PER_RUN = 2_000;
    public static final int METADATA_KEYS = 50;
    /** A metadata value's size as JSON text. */
    public static final int METADATA_VALUE_BYTES = 512;

    public static final int FORM_FIELDS = 50;
    public static final int TECHNIQUES = 12;
    public static final int API_KEY_HINT_BYTES = 32;
    public static final int SENSITIVE_TOPICS = 50;
    public static final int SENSITIVE_TOPIC_BYTES = 512;
    /** A channel provider's opaque settings, as JSON text. */
    public static final int PROVIDER_CONFIG_BYTES = 64 * 1024;
    /** How many findings a refusal tells, and how large they are together. */
    public static final int FINDINGS = 100;

    public static final int FINDINGS_BYTES = 64 * 1024;
    /** The largest record on any topic. */
    public static final int RECORD_BYTES = 512 * 1024;
    /** A form's or custom node's answer, as JSON text. */
    public static final int CONTENT_RESPONSE_BYTES = 64 * 1024;
    /** What of a verbatim answer a condition can read. */
    public static final int CONDITION_TEXT_BYTES = 1024;
    /** The largest value, as JSON text, that is kept for conditions; a larger one counts as missing. */
    public static final int CONDITION_VALUE_BYTES = 4 * 1024;
    /** All values together that a run keeps for conditions; what comes after they are used up counts as missing. */
    public static final int CONDITION_VALUES_BYTES = 128 * 1024;

    public static final int THEMES = 50;
    public static final int THEME_LABEL_BYTES = 256;
    /** Entries that all claims of an analysis cite together. */
    public static final int ANALYSIS_CITATIONS = 5_000;
    /** All quotes of an analysis together. */
    public static final int ANALYSIS_QUOTES_BYTES = 128 * 1024;

    public static final int ANALYSIS_SUMMARY_BYTES = 8 * 1024;

    public static final int SUMMARY_BYTES = 1024;
    /** The longest verbatim answer that a row of the table of responses holds. */
    public static final int TABLE_VERBATIM_BYTES = 256 * 1024;

    public static final int CLIENT_MESSAGE_ID_CHARS = 64;
    /** How many of a run's latest client message ids are remembered. */
    public static final int CLIENT_MESSAGE_IDS = 100;
    /** How much of the conversation a work item carries for a model, newest kept. */
    public static final int HISTORY_BYTES = 32 * 1024;
    /** How much a run without a model remembers of how its agent has probed, newest kept. */
    public static final int WORDINGS_BYTES = 8 * 1024;
    /** How much it remembers of one wording. */
    public static final int WORDING_CHARS = 240;

    /** How many analyses that were asked for may be in the making for one run. */
    public static final int OPEN_ANALYSES = 5;
    /** The name of a model in a request for an analysis. */
    public static final int MODEL_NAME_BYTES = 512;
    /** How many calls of models one turn, or one analysis, lists. */
    public static final int MODEL_CALLS = 100;
    /** How many commands one request brings. */
    public static final int COMMANDS_PER_REQUEST = 500;
    /** How often a run's join link is replaced. */
    public static final int LINK_ROTATIONS = 255;

    /** How many visitors an open link may let in, where it says a number. */
    public static final int OPEN_LINK_RUNS = 1_000_000;

    public static final int OPEN_LINK_RUNS_PER_MINUTE = 10_000;
    public static final int OPEN_LINK_FIELDS = 20;

    public static final Duration RUN_EXPIRES_AFTER = Duration.ofDays(30);
    public static final Duration RESUME_WINDOW = Duration.ofHours(24);
    public static final Duration JOIN_EARLY = Duration.ofMinutes(15);
    public static final Duration IDLE_TIMEOUT = Duration.ofMinutes(30);
    public static final Duration WORK_DEADLINE = Duration.ofSeconds(20);
    /** How long the use of an API key is not noted again. */
    public static final Duration API_KEY_USE_NOTED_AFTER = Duration.ofHours(1);
    /** How long a command waits for a definition that has not arrived before it goes to the dead letters. */
    public static final Duration DEFINITION_DEADLINE = Duration.ofHours(24);
    /** How long responses and analyses may take, those asked for later included, before they count as failed. */
    public static final Duration PIPELINE_DEADLINE = Duration.ofHours(1);

    private Limits() {}
}
