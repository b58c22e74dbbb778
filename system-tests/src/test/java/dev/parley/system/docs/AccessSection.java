package dev.parley.system.docs;

import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicAccess;
import dev.parley.kit.topic.Topics;
import java.util.List;
import java.util.stream.Collectors;

/** The section of docs/topics.md on who may do what. */
final class AccessSection {

    private static final String INTRODUCTION = """

            ## Who writes and reads what

            Only Parley writes these topics, except `parley.run.requests.v1`, which is the door for producers. Whoever reads topics reads
            what everybody's participants said: that is operator-level trust. `producers` and `analytics` stand for programs of yours,
            `operator` for whoever runs `./parley dead-letters`.

            | topic | written by | read by |
            |---|---|---|
            """;

    private static final String LISTS = """

            ## Access lists

            Give each service a principal of its own and allow it what follows; `READ` and `WRITE` include `DESCRIBE`. Services also look at
            their topics' settings when they start (`DESCRIBE_CONFIGS`, and `ALTER_CONFIGS` where a new version changes one); making
            topics (`CREATE` on the cluster) is for whoever runs `dev.parley.kit.setup.SetupMain`. Streams applications need `ALL` on topics, groups
            and transactional ids that begin with their name (`--resource-pattern-type prefixed`), and `IDEMPOTENT_WRITE` comes with `WRITE`.

            """;

    private AccessSection() {}

    static String render() {
        return INTRODUCTION
                + Topics.ALL.stream().map(AccessSection::row).collect(Collectors.joining())
                + LISTS
                + TopicAccess.ALL.stream().map(AccessSection::list).collect(Collectors.joining());
    }

    private static String row(Topic<?> topic) {
        return "| `%s` | %s | %s |%n"
                .formatted(
                        topic.name(),
                        String.join(", ", TopicAccess.writers(topic)),
                        String.join(", ", TopicAccess.readers(topic)));
    }

    private static String list(TopicAccess access) {
        return "* **%s**: %s%n"
                .formatted(
                        access.principal(),
                        List.of(
                                        topics("`READ`", access.reads()),
                                        topics("`WRITE`", access.writes()),
                                        names("`ALL` with the prefix", access.applications()),
                                        names("`READ` on the groups", access.groups()))
                                .stream()
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining("; ")));
    }

    private static String topics(String may, List<Topic<?>> topics) {
        return names(may, topics.stream().<String>map(Topic::name).toList());
    }

    private static String names(String may, List<String> names) {
        return names.isEmpty()
                ? ""
                : may + " " + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
