package dev.parley.kit.topic;

import java.util.List;

/**
 * What somebody does with the topics: what access lists have to allow, and nothing else. Immutable.
 *
 * @param principal the service's name, or whom it stands for
 * @param applications of Streams: prefixes of consumer groups, transactional ids and internal topics
 * @param groups consumer and share groups, names or prefixes, besides
 */
public record TopicAccess(
        String principal, List<Topic<?>> reads, List<Topic<?>> writes, List<String> applications, List<String> groups) {

    private static final String RUN_OUTCOMES_GROUP = Topics.RUN_OUTCOMES.name();
    private static final String CATALOG_OUTCOMES_GROUP = Topics.CATALOG_OUTCOMES.name();
    private static final String WEBHOOK_OUTCOMES_GROUP = Topics.WEBHOOK_OUTCOMES.name();

    /** Everybody. Nobody else needs anything. */
    public static final List<TopicAccess> ALL = List.of(
            new TopicAccess(
                    "gateway",
                    List.of(
                            Topics.RUN_REQUESTS,
                            Topics.RUN_OUTCOMES,
                            Topics.CATALOG_OUTCOMES,
                            Topics.WEBHOOK_OUTCOMES,
                            Topics.DEFINITIONS,
                            Topics.ACCESS),
                    List.of(
                            Topics.RUN_COMMANDS,
                            Topics.CATALOG_COMMANDS,
                            Topics.WEBHOOK_COMMANDS,
                            Topics.RUN_OUTCOMES,
                            Topics.RUN_DEAD_LETTERS,
                            Topics.ACCESS),
                    List.of(),
                    List.of("parley-intake", RUN_OUTCOMES_GROUP, CATALOG_OUTCOMES_GROUP, WEBHOOK_OUTCOMES_GROUP)),
            new TopicAccess(
                    "catalog-processor",
                    List.of(Topics.CATALOG_COMMANDS),
                    List.of(
                            Topics.CATALOG_OUTCOMES,
                            Topics.CATALOG_EVENTS,
                            Topics.DEFINITIONS,
                            Topics.CATALOG_DEAD_LETTERS),
                    List.of("parley-catalog-processor"),
                    List.of()),
            new TopicAccess(
                    "run-processor",
                    List.of(Topics.RUN_COMMANDS, Topics.RUN_EVENTS, Topics.DEFINITIONS),
                    List.of(
                            Topics.RUN_OUTCOMES,
                            Topics.RUN_EVENTS,
                            Topics.RUN_WORK,
                            Topics.RUN_COMMANDS,
                            Topics.RUN_DEAD_LETTERS),
                    List.of("parley-run-processor", "parley-run-timers"),
                    List.of()),
            new TopicAccess(
                    "interviewer",
                    List.of(Topics.RUN_WORK, Topics.DEFINITIONS),
                    List.of(Topics.RUN_COMMANDS),
                    List.of(),
                    List.of("parley-interviewer")),
            new TopicAccess(
                    "analysis-processor",
                    List.of(Topics.RUN_EVENTS, Topics.DEFINITIONS),
                    List.of(Topics.RUN_COMMANDS),
                    List.of("parley-analysis-processor"),
                    List.of()),
            new TopicAccess(
                    "projections",
                    List.of(Topics.RUN_EVENTS, Topics.CATALOG_EVENTS, Topics.WEBHOOK_DELIVERIES),
                    List.of(),
                    List.of("parley-projections"),
                    List.of()),
            new TopicAccess(
                    "tables",
                    List.of(Topics.RUN_EVENTS),
                    List.of(Topics.RUN_ROWS, Topics.TRANSCRIPT_ENTRY_ROWS, Topics.RESPONSE_ROWS, Topics.ANALYSIS_ROWS),
                    List.of("parley-tables"),
                    List.of()),
            new TopicAccess(
                    "webhooks",
                    List.of(Topics.RUN_EVENTS, Topics.CATALOG_EVENTS, Topics.DEFINITIONS, Topics.WEBHOOK_COMMANDS),
                    List.of(
                            Topics.WEBHOOK_COMMANDS,
                            Topics.WEBHOOK_OUTCOMES,
                            Topics.WEBHOOK_DELIVERIES,
                            Topics.WEBHOOK_DEAD_LETTERS,
                            Topics.CATALOG_COMMANDS),
                    List.of("parley-webhook"),
                    List.of()),
            new TopicAccess(
                    "operator",
                    List.of(
                            Topics.RUN_DEAD_LETTERS,
                            Topics.CATALOG_DEAD_LETTERS,
                            Topics.WEBHOOK_DEAD_LETTERS,
                            Topics.RUN_OUTCOMES,
                            Topics.CATALOG_OUTCOMES,
                            Topics.WEBHOOK_OUTCOMES),
                    List.of(
                            Topics.RUN_REQUESTS,
                            Topics.RUN_COMMANDS,
                            Topics.CATALOG_COMMANDS,
                            Topics.WEBHOOK_COMMANDS,
                            Topics.RUN_DEAD_LETTERS,
                            Topics.CATALOG_DEAD_LETTERS,
                            Topics.WEBHOOK_DEAD_LETTERS),
                    List.of(),
                    List.of()),
            new TopicAccess(
                    "producers", List.of(Topics.RUN_OUTCOMES), List.of(Topics.RUN_REQUESTS), List.of(), List.of()),
            new TopicAccess(
                    "analytics",
                    List.of(
                            Topics.RUN_EVENTS,
                            Topics.RUN_ROWS,
                            Topics.TRANSCRIPT_ENTRY_ROWS,
                            Topics.RESPONSE_ROWS,
                            Topics.ANALYSIS_ROWS),
                    List.of(),
                    List.of(),
                    List.of()));

    public TopicAccess {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        applications = List.copyOf(applications);
        groups = List.copyOf(groups);
    }

    /** Who writes the topic. */
    public static List<String> writers(Topic<?> topic) {
        return ALL.stream()
                .filter(access -> access.writes().contains(topic))
                .map(TopicAccess::principal)
                .toList();
    }

    /** Who reads the topic. */
    public static List<String> readers(Topic<?> topic) {
        return ALL.stream()
                .filter(access -> access.reads().contains(topic))
                .map(TopicAccess::principal)
                .toList();
    }
}
