package dev.parley.engines.model.call;

import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.provider.Reply;
import java.util.ArrayList;
import java.util.List;

/** The calls of one request, as they happen. For one thread. */
final class Account {

    private final ModelRequest request;
    private final Prices prices;
    private final List<ModelCall> calls = new ArrayList<>();

    Account(ModelRequest request, Prices prices) {
        this.request = request;
        this.prices = prices;
    }

    /** What such a call has cost is unknown, and written as nothing. */
    void failed(Outcome outcome) {
        add(0, 0, 0, outcome);
    }

    void answered(Reply reply, Outcome outcome) {
        long cost = prices.costMicros(request.model(), reply.inputTokens(), reply.outputTokens());
        add(reply.inputTokens(), reply.outputTokens(), cost, outcome);
    }

    private void add(long input, long output, long cost, Outcome outcome) {
        calls.add(new ModelCall(
                request.role(),
                request.model().provider(),
                request.model().model(),
                request.prompt(),
                input,
                output,
                cost,
                outcome));
    }

    List<ModelCall> calls() {
        return List.copyOf(calls);
    }

    /** The outcomes, for the log. */
    @Override
    public String toString() {
        return calls.stream().map(ModelCall::outcome).toList().toString();
    }
}
