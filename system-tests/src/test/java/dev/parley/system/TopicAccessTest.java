package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.analysis.AnalysisProcessor;
import dev.parley.catalog.CatalogProcessor;
import dev.parley.gateway.Gateway;
import dev.parley.interviewer.Interviewer;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.TopicAccess;
import dev.parley.kit.topic.Topics;
import dev.parley.projections.Projections;
import dev.parley.run.RunProcessor;
import dev.parley.tables.Tables;
import dev.parley.webhooks.Webhooks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What access lists allow is what services do. */
class TopicAccessTest {

    private static final Map<String, List<Topic<?>>> SERVICES = Map.of(
            "gateway", Gateway.TOPICS,
            "catalog-processor", CatalogProcessor.TOPICS,
            "run-processor", RunProcessor.TOPICS,
            "interviewer", Interviewer.TOPICS,
            "analysis-processor", AnalysisProcessor.TOPICS,
            "projections", Projections.TOPICS,
            "tables", Tables.TOPICS,
            "webhooks", Webhooks.TOPICS);

    private static final Set<String> PROGRAMS_OF_OTHERS = Set.of("operator", "producers", "analytics");

    static Set<String> services() {
        return SERVICES.keySet();
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_reads_and_writes_its_topics_and_no_others(String service) {
        TopicAccess access = access(service);
        var allowed = new HashSet<String>();
        access.reads().forEach(topic -> allowed.add(topic.name()));
        access.writes().forEach(topic -> allowed.add(topic.name()));

        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(
                        SERVICES.get(service).stream().<String>map(Topic::name).toList());
    }

    @Test
    void nobody_is_allowed_anything_without_being_known() {
        assertThat(TopicAccess.ALL.stream().map(TopicAccess::principal).toList())
                .allMatch(principal -> SERVICES.containsKey(principal) || PROGRAMS_OF_OTHERS.contains(principal))
                .containsAll(SERVICES.keySet());
    }

    @Test
    void every_topic_has_somebody_who_writes_it() {
        assertThat(Topics.ALL).allMatch(topic -> !TopicAccess.writers(topic).isEmpty());
    }

    @Test
    void nobody_but_parley_writes_what_parley_believes() {
        assertThat(access("producers").writes()).isEqualTo(List.of(Topics.RUN_REQUESTS));
        assertThat(access("analytics").writes()).isEmpty();
    }

    private static TopicAccess access(String principal) {
        return TopicAccess.ALL.stream()
                .filter(access -> access.principal().equals(principal))
                .findFirst()
                .orElseThrow();
    }
}
