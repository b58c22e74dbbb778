package dev.parley.engines.model;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.FakeProvider.Behaviour;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Something that a provider does and should not.
 *
 * @param behaviours one a request, the last one stays
 * @param outcomes what the calls say
 */
record Trouble(String name, List<Behaviour> behaviours, List<Outcome> outcomes) {

    @Override
    public String toString() {
        return name;
    }

    private static Trouble trouble(String name, Behaviour behaviour, Outcome... outcomes) {
        return new Trouble(name, List.of(behaviour), List.of(outcomes));
    }

    private static Stream<Trouble> troubles() {
        return Stream.of(
                trouble(
                        "rate limited, for longer than the turn may take",
                        new Behaviour.Fails(429, Map.of("Retry-After", "3600"), "{\"error\":\"slow down\"}"),
                        Outcome.RATE_LIMITED),
                trouble(
                        "rate limited, until a date after the turn",
                        new Behaviour.Fails(429, Map.of("Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT"), "{}"),
                        Outcome.RATE_LIMITED),
                trouble(
                        "rate limited again and again",
                        new Behaviour.Fails(429, Map.of("Retry-After", "0"), "{}"),
                        Outcome.RATE_LIMITED,
                        Outcome.RATE_LIMITED,
                        Outcome.RATE_LIMITED),
                trouble(
                        "server errors",
                        new Behaviour.Fails(500, Map.of(), "{\"error\":{\"message\":\"oops\"}}"),
                        Outcome.UNAVAILABLE,
                        Outcome.UNAVAILABLE,
                        Outcome.UNAVAILABLE),
                trouble(
                        "overloaded",
                        new Behaviour.Fails(529, Map.of(), "<html>"),
                        Outcome.UNAVAILABLE,
                        Outcome.UNAVAILABLE,
                        Outcome.UNAVAILABLE),
                trouble("an unknown model", new Behaviour.Fails(404, Map.of(), "{}"), Outcome.UNAVAILABLE),
                trouble("a request it does not like", new Behaviour.Fails(400, Map.of(), "{}"), Outcome.UNAVAILABLE),
                trouble(
                        "a key it does not take",
                        new Behaviour.Fails(401, Map.of(), "{}"),
                        Outcome.CREDENTIALS_REFUSED),
                trouble(
                        "a key that may not use the model",
                        new Behaviour.Fails(403, Map.of(), "{}"),
                        Outcome.CREDENTIALS_REFUSED),
                trouble(
                        "a refusal in prose",
                        FakeProvider.says("I'm sorry, but I can't help with that."),
                        Outcome.REFUSED),
                trouble(
                        "redirects",
                        new Behaviour.Fails(307, Map.of("Location", "/elsewhere"), ""),
                        Outcome.UNAVAILABLE),
                trouble(
                        "a cut connection",
                        new Behaviour.Cuts(),
                        Outcome.UNAVAILABLE,
                        Outcome.UNAVAILABLE,
                        Outcome.UNAVAILABLE),
                trouble(
                        "invalid JSON",
                        FakeProvider.says("{\"addressed\": tru"),
                        Outcome.INVALID_OUTPUT,
                        Outcome.INVALID_OUTPUT),
                trouble(
                        "JSON of another shape",
                        FakeProvider.says("{\"verdict\": \"fine\", \"completeness\": 7}"),
                        Outcome.INVALID_OUTPUT,
                        Outcome.INVALID_OUTPUT),
                trouble(
                        "prose",
                        FakeProvider.says("Sure! Here you go."),
                        Outcome.INVALID_OUTPUT,
                        Outcome.INVALID_OUTPUT),
                trouble("nothing", FakeProvider.says(""), Outcome.INVALID_OUTPUT, Outcome.INVALID_OUTPUT));
    }

    static Stream<Provider> providers() {
        return Arrays.stream(Provider.values()).filter(provider -> provider != Provider.BUILTIN);
    }

    static Stream<Arguments> everyProviderInEveryTrouble() {
        return providers().flatMap(provider -> troubles().map(trouble -> Arguments.of(provider, trouble)));
    }
}
