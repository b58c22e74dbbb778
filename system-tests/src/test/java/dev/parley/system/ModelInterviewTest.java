package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.model.Analysis;
import dev.parley.client.model.Decision;
import dev.parley.client.model.ModelCall;
import dev.parley.client.model.ModelChoice;
import dev.parley.client.model.ModelConfig.Provider;
import dev.parley.client.model.ResultStatus;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.UsageDay;
import dev.parley.system.client.Participant;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.ModelServer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Interviews by a language model: a server that speaks as Ollama does, asked by the interviewer's and the analyst's processes. */
class ModelInterviewTest {

    /** Enough for every partition of the work to have some. */
    private static final int INTERVIEWS = 8;

    private static final ModelChoice SMALL = model("small");

    private final Deployment deployment = Deployment.shared();
    private final Parley parley = deployment.client();
    private final ModelServer server = deployment.models();

    @AfterEach
    void mend() {
        server.broken(false);
    }

    @Test
    void a_model_assesses_asks_and_analyses_and_what_it_took_is_accounted_for() {
        long before = tokens();
        var participant = interviewed(SMALL, "work", "I use a shared calendar and a task board.");
        var decision = decisions(participant).getFirst();
        assertThat(decision.engine()).startsWith("ollama");
        assertThat(decision.assessment().orElseThrow().prompt()).contains("assess/2");
        assertThat(decision.modelCalls())
                .extracting(ModelCall::role, ModelCall::outcome, ModelCall::inputTokens)
                .containsExactly(tuple("assessment", "ok", 100L), tuple("generation", "ok", 100L));
        assertThat(participant.conversation().state().entries())
                .anySatisfy(entry -> assertThat(entry.content()).isEqualTo(ModelServer.QUESTION));

        finish(participant, 1);
        var analysis = parley.runs().analysis(participant.run());
        assertThat(analysis.engine().orElseThrow()).startsWith("ollama");
        var theme = analysis.results().orElseThrow().themes().items().getFirst();
        assertThat(theme.quotes()).extracting(Analysis.Quote::text).containsExactly(ModelServer.QUOTED);
        await().untilAsserted(() -> assertThat(tokens() - before).isGreaterThanOrEqualTo(3 * 120));
        assertThat(server.asked())
                .noneMatch(request -> request.contains(deployment.key().secret()));
    }

    @Test
    void a_provider_that_breaks_in_mid_interview_is_noticed_by_nobody_but_the_records() {
        var participant = interviewed(model("frail"), "work", "I use a shared calendar and a task board.");
        server.broken(true);
        participant.followUpAnswered("work", "The calendar, because meetings come first.");
        finish(participant, 2);

        assertThat(decisions(participant))
                .anySatisfy(decision -> assertThat(decision.modelCalls())
                        .isNotEmpty()
                        .allMatch(call -> call.outcome().equals("unavailable")));
        var analysis = parley.runs().analysis(participant.run());
        assertThat(analysis.status()).isEqualTo(ResultStatus.COMPLETED);
        assertThat(analysis.engine()).contains("builtin/2");
    }

    @Test
    void a_provider_that_hangs_holds_up_nobody_elses_interview() {
        var waiting = ready(Optional.of(model("slow")));
        var others =
                Stream.generate(() -> ready(Optional.empty())).limit(INTERVIEWS).toList();
        var hanging = server.hang();
        try {
            waiting.says("work", "I use a shared calendar and a task board.");
            others.forEach(other -> other.says("work", "Mostly on Mondays."));
            others.forEach(other -> other.awaitAgent("work"));
            assertThat(decisions(waiting))
                    .as("turns taken by who waits for the provider")
                    .isEmpty();
        } finally {
            hanging.countDown();
        }
    }

    private Participant ready(Optional<ModelChoice> models) {
        var participant = Participant.start(parley, Studies.full(parley, models));
        participant.consent();
        participant.awaitOpen("work");
        return participant;
    }

    @Test
    void another_model_analyses_a_finished_run_again_and_both_results_stay() {
        var participant = Participant.start(parley, Studies.full(parley));
        participant.consent();
        participant.says("work", "I use a shared calendar and a task board as planning tools.");
        finish(participant, 1);
        assertThat(parley.runs().analysis(participant.run()).engine()).contains("builtin/2");

        parley.runs().analyseAgain(participant.run(), Optional.of(SMALL));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> parley.runs().analysis(participant.run()).engine().stream()
                        .anyMatch(engine -> engine.startsWith("ollama")));
        assertThat(parley.runs().analyses(participant.run(), Listing.ALL).data())
                .extracting(analysis -> analysis.model().orElseThrow())
                .containsExactly("small", "builtin/2");
    }

    private Participant interviewed(ModelChoice models, String node, String words) {
        var participant = Participant.start(parley, Studies.full(parley, Optional.of(models)));
        participant.consent();
        participant.says(node, words);
        participant.awaitAgent(node);
        return participant;
    }

    /** Ends the interview once so many answers have been assessed. */
    private void finish(Participant participant, int turns) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> decisions(participant).size() == turns);
        parley.runs().end(participant.run());
        participant.awaitStatus(RunStatus.COMPLETED);
    }

    private List<Decision> decisions(Participant participant) {
        return parley.runs().decisions(participant.run(), Listing.ALL).data().stream()
                .filter(decision -> decision.assessment().isPresent())
                .toList();
    }

    private long tokens() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return parley.usage(today.minusDays(1), today).stream()
                .map(UsageDay::modelTokens)
                .mapToLong(tokens -> tokens.input() + tokens.output())
                .sum();
    }

    /** Of a name of its own where it is to fail: a model that fails is left alone for a while. */
    private static ModelChoice model(String name) {
        var model = Optional.of(new ModelChoice.Model(Provider.OLLAMA, Optional.of(name), Optional.empty()));
        return new ModelChoice(model, model);
    }
}
