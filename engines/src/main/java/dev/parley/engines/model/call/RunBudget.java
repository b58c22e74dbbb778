package dev.parley.engines.model.call;

import dev.parley.domain.turn.ModelSpend;
import java.util.OptionalLong;

/** What a run may spend on models. A call is only made when what it will read still fits. */
record RunBudget(OptionalLong tokens, OptionalLong costMicros) {

    /** Characters of a token, in the languages that take most of them; an estimate. */
    private static final int CHARS_OF_A_TOKEN = 4;

    boolean allows(ModelSpend spent, ModelRequest request) {
        boolean tokensLeft = tokens.isEmpty() || spent.tokens() + toRead(request) < tokens.getAsLong();
        boolean costLeft = costMicros.isEmpty() || spent.costMicros() < costMicros.getAsLong();
        return tokensLeft && costLeft;
    }

    private static long toRead(ModelRequest request) {
        long chars = request.system().length();
        for (var said : request.conversation()) {
            chars += said.text().length();
        }
        return chars / CHARS_OF_A_TOKEN;
    }
}
