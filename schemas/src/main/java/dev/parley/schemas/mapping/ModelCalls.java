package dev.parley.schemas.mapping;

import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelSpend;

/** Calls of language models and what they cost. */
public final class ModelCalls {

    private ModelCalls() {}

    public static dev.parley.avro.common.ModelCall encode(ModelCall call) {
        return new dev.parley.avro.common.ModelCall(
                Enums.MODEL_ROLE.encode(call.role()),
                Enums.PROVIDER.encode(call.provider()),
                call.model(),
                call.prompt(),
                call.inputTokens(),
                call.outputTokens(),
                call.costMicros(),
                Enums.MODEL_OUTCOME.encode(call.outcome()));
    }

    public static ModelCall decode(dev.parley.avro.common.ModelCall call) {
        return new ModelCall(
                Enums.MODEL_ROLE.decode(call.getRole()),
                Enums.PROVIDER.decode(call.getProvider()),
                call.getModel(),
                call.getPrompt(),
                call.getInputTokens(),
                call.getOutputTokens(),
                call.getCostMicros(),
                Enums.MODEL_OUTCOME.decode(call.getOutcome()));
    }

    public static dev.parley.avro.common.ModelSpend encode(ModelSpend spend) {
        return new dev.parley.avro.common.ModelSpend(spend.tokens(), spend.costMicros());
    }

    public static ModelSpend decode(dev.parley.avro.common.ModelSpend spend) {
        return new ModelSpend(spend.getTokens(), spend.getCostMicros());
    }
}
