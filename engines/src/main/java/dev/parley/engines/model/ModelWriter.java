package dev.parley.engines.model;

import dev.parley.engines.model.call.ModelCaller;
import dev.parley.engines.model.call.ModelRequest;
import dev.parley.engines.model.call.Shares;
import dev.parley.engines.model.output.Checked;
import dev.parley.engines.model.output.PlainText;
import dev.parley.engines.model.provider.Said;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Has a model write a line of a conversation, under the same limits and in the same account as everything else that models do;
 * for simulated participants. It never throws for a provider's trouble. Blocking; thread-safe.
 */
public final class ModelWriter {

    private static final int CHARS_OF_A_TOKEN = 2;
    private static final int FEWEST_TOKENS = 1_000;
    private static final double LIVELY = 0.8;

    /** What models say where they do not play along; people decline in other words. */
    private static final Pattern OUT_OF_ROLE = Pattern.compile(
            "(?iU)\\b(as an ai|language model|(can(['\u2019]t|not)|unable to|not able to) (help|assist|comply|fulfil+) (you )?(with )?(that|this|your)( request)?\\b"
                    + "|bei dieser anfrage nicht helfen|no puedo ayudar(te|le)? con (eso|esta|esa)|ne peux pas vous aider (avec|\u00e0) (cela|cette))");

    private final ModelCaller caller;
    private final Shares shares;

    public ModelWriter(ModelCaller caller, Shares shares) {
        this.caller = caller;
        this.shares = shares;
    }

    /** The text, until the context's deadline. */
    public Written write(WriteRequest request) {
        var called = caller.call(
                request.context(),
                new ModelRequest(
                        request.role(),
                        request.model(),
                        request.prompt(),
                        request.system(),
                        conversation(request.conversation()),
                        Optional.empty(),
                        FEWEST_TOKENS + request.maxChars() / CHARS_OF_A_TOKEN,
                        LIVELY,
                        false,
                        shares.untilDone(request.context().deadline())),
                text -> check(text, request.maxChars()));
        return new Written(called.value(), called.calls());
    }

    private static List<Said> conversation(List<WriteRequest.Line> lines) {
        return lines.stream().map(line -> new Said(line.own(), line.text())).toList();
    }

    private static Checked<String> check(String text, int maxChars) {
        var line = PlainText.oneLine(text);
        if (line.isEmpty()) {
            return Checked.unusable("It says nothing.");
        }
        if (OUT_OF_ROLE.matcher(line).find()) {
            return Checked.unusable("It refuses, or speaks as a machine; stay the person that you are.");
        }
        return line.length() <= maxChars
                ? new Checked.Usable<>(line)
                : Checked.unusable("It is too long: at most " + maxChars + " characters.");
    }
}
