package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.model.Analysis;
import dev.parley.client.model.Entry;
import dev.parley.client.model.Event;
import dev.parley.client.model.Responses;
import dev.parley.client.model.ResultStatus;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.Transcript;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A whole interview over HTTP, on real parts, each service a process. */
class WholeInterviewTest {

    private final Parley parley = Deployment.shared().client();

    @Test
    void a_participant_is_interviewed_and_everything_said_can_be_read_with_its_evidence() {
        var participant = Participant.start(parley, Studies.full(parley));
        participant.consent();
        participant.says("work", "Mostly on Mondays.");
        participant.followUpAnswered("work", "I use a shared calendar and a task board as planning tools.");
        participant.fillsIn("team", Map.of("size", 12));
        participant.says("large", "We coordinate with a shared calendar and short meetings every morning.");
        participant.says("picture", "That calendar looks stressful, too many meetings.");
        participant.says("pay", "I would rather not talk about that.");
        participant.awaitStatus(RunStatus.COMPLETED);

        var run = parley.runs().get(participant.run(), "transcript", "responses", "analysis");
        assertThat(run.endReason()).contains("graph_completed");
        assertThat(run.progress().pathTaken()).containsExactly("work", "team", "large", "picture", "pay");
        var transcript = run.transcript().orElseThrow();
        transcriptIsWhatWasSaid(transcript, participant.said());
        responsesQuoteExactly(run.responses().orElseThrow(), contents(transcript));
        analysisCitesEntries(run.analysis().orElseThrow(), contents(transcript));
        versionsAreGapless(participant.run());
    }

    @Test
    void a_canary_goes_the_way_of_every_command_through_every_partition() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(canary()).contains("from command to view on every partition"));
    }

    private static String canary() {
        var checks = Deployment.shared().raw().get("/health/ready").body().at("/checks");
        return StreamSupport.stream(checks.spliterator(), false)
                .filter(check -> check.at("/name").asText().endsWith("canary"))
                .map(check -> check.at("/detail").asText())
                .collect(Collectors.joining());
    }

    private static void transcriptIsWhatWasSaid(Transcript transcript, List<String> said) {
        assertThat(transcript.entries().stream()
                        .filter(entry -> entry.role() == Entry.Role.PARTICIPANT)
                        .filter(entry -> entry.entryType() == Entry.Type.UTTERANCE)
                        .map(Entry::content))
                .containsExactlyElementsOf(said);
    }

    private static void responsesQuoteExactly(Responses responses, Map<String, String> contents) {
        assertThat(responses.status()).isEqualTo(ResultStatus.COMPLETED);
        for (var item : responses.items()) {
            item.answer().ifPresent(answer -> {
                assertThat(contents).containsKeys(answer.transcriptEntryIds().toArray(String[]::new));
                assertThat(answer.verbatim())
                        .isEqualTo(answer.transcriptEntryIds().stream()
                                .map(contents::get)
                                .collect(Collectors.joining("\n")));
            });
        }
        assertThat(responses.items().stream().filter(Responses.Item::answered))
                .isNotEmpty()
                .allMatch(item -> item.answer().isPresent());
        assertThat(responses.items().stream()
                        .filter(item -> item.questionKey().equals("pay"))
                        .map(Responses.Item::answered))
                .as("a declined question is not answered")
                .containsExactly(false);
        assertThat(responses.completionRate()).isEqualTo(1.0);
    }

    private static void analysisCitesEntries(Analysis analysis, Map<String, String> contents) {
        assertThat(analysis.model()).contains("builtin/2");
        for (var theme : analysis.results().orElseThrow().themes().items()) {
            var evidence = new HashSet<>(theme.evidence());
            assertThat(theme.evidenceCount()).isEqualTo(evidence.size()).isPositive();
            assertThat(contents.keySet()).containsAll(evidence);
            assertThat(theme.quotes())
                    .allSatisfy(
                            quote -> assertThat(contents.get(quote.entryId())).contains(quote.text()));
        }
    }

    private void versionsAreGapless(String run) {
        var versions = parley.runs().events(run, Listing.ALL.limit(100)).data().stream()
                .map(Event::version)
                .toList();
        assertThat(versions)
                .isEqualTo(LongStream.rangeClosed(1, versions.size()).boxed().toList());
    }

    private static Map<String, String> contents(Transcript transcript) {
        return transcript.entries().stream().collect(Collectors.toMap(Entry::id, Entry::content));
    }
}
