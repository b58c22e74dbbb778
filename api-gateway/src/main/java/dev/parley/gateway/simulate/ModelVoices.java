package dev.parley.gateway.simulate;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.engines.WorkContext;
import dev.parley.engines.model.ModelWriter;
import dev.parley.engines.model.WriteRequest;
import dev.parley.simulator.ModelUse;
import dev.parley.simulator.model.LineWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The engines' models as voices of participants. Thread-safe. */
public final class ModelVoices implements Voices {

    /** After that the built-in participant answers; the interviewer waits for longer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ModelWriter writer;
    private final InstantSource clock;

    public ModelVoices(ModelWriter writer, InstantSource clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public LineWriter of(Tenant tenant, RunId run, Model model) {
        var spent = new AtomicReference<>(ModelSpend.NONE);
        return line -> {
            var context = new WorkContext(tenant, run, clock.instant().plus(PATIENCE), spent.get());
            var written = writer.write(request(context, model, line));
            spent.updateAndGet(before -> before.plus(written.calls()));
            return new LineWriter.Written(written.text(), use(written.calls()));
        };
    }

    private static WriteRequest request(WorkContext context, Model model, LineWriter.Request line) {
        return new WriteRequest(
                context,
                model,
                ModelCall.Role.GENERATION,
                line.prompt(),
                line.system(),
                line.conversation().stream()
                        .map(said -> new WriteRequest.Line(said.own(), said.text()))
                        .toList(),
                line.mostChars());
    }

    private static ModelUse use(List<ModelCall> calls) {
        return calls.stream()
                .map(call -> new ModelUse(call.inputTokens(), call.outputTokens(), call.costMicros()))
                .reduce(ModelUse.NONE, ModelUse::plus);
    }
}
