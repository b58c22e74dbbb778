package dev.parley.engines;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.id.Tenant;
import dev.parley.engines.model.call.CallSettings;
import dev.parley.engines.model.call.Prices;
import dev.parley.engines.model.provider.Credentials;
import dev.parley.engines.model.provider.JsonOutput;
import dev.parley.engines.model.provider.OperatorCredentials;
import dev.parley.engines.model.provider.ProviderSettings;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * What the engines are told by the operator. Immutable; holds no key.
 *
 * @param providers that the operator lets be asked; the built-in engine always is one
 * @param connections where they are and what they can
 * @param credentials where their keys are looked up
 * @param calls limits of calls
 * @param prices what models cost
 */
public record EngineSettings(
        Set<Provider> providers,
        ProviderSettings connections,
        Credentials credentials,
        CallSettings calls,
        Prices prices) {

    private static final String PROVIDERS = "PARLEY_MODEL_PROVIDERS";
    private static final int OLLAMA_CONTEXT_TOKENS = 16_384;
    private static final long MICROS = 1_000_000;

    public EngineSettings {
        providers = Set.copyOf(providers);
    }

    /** No provider but the built-in engine. */
    public static EngineSettings none() {
        return from(ignored -> Optional.empty());
    }

    /**
     * Reads settings by their environment names; all have defaults.
     *
     * <ul>
     *   <li>{@code PARLEY_MODEL_PROVIDERS}: which may be asked, separated by commas: {@code anthropic}, {@code openai},
     *       {@code ollama}, {@code openai_compatible}; none by default. For the others the built-in engine answers.
     *   <li>{@code PARLEY_ANTHROPIC_URL}, {@code PARLEY_OPENAI_URL}, {@code PARLEY_OLLAMA_URL}: other addresses than the usual;
     *       {@code PARLEY_OPENAI_COMPATIBLE_URL} has no default.
     *   <li>Keys: see {@link OperatorCredentials}.
     *   <li>{@code PARLEY_<PROVIDER>_JSON}: {@code schema} (default), {@code object} or {@code prompt}: how the provider is told to
     *       answer in JSON, for servers that know no schemas.
     *   <li>{@code PARLEY_OLLAMA_CONTEXT_TOKENS} (16384).
     *   <li>{@code PARLEY_MODEL_CALLS_AT_ONCE} (32), {@code PARLEY_MODEL_CALLS_PER_MINUTE} (600): of each organization.
     *   <li>{@code PARLEY_MODEL_TOKENS_PER_RUN} (1000000) and {@code PARLEY_MODEL_COST_PER_RUN} (none; in the currency of the
     *       prices): budgets of a run, 0 for none.
     *   <li>{@code PARLEY_MODEL_PRICES}: see {@link Prices}.
     * </ul>
     *
     * @throws IllegalArgumentException names the setting that cannot be read
     */
    public static EngineSettings from(Function<String, Optional<String>> settings) {
        var providers =
                read(settings, PROVIDERS, EngineSettings::providers).orElseGet(() -> EnumSet.of(Provider.BUILTIN));
        return new EngineSettings(
                providers,
                connections(settings, providers),
                new OperatorCredentials(settings),
                calls(settings),
                read(settings, "PARLEY_MODEL_PRICES", Prices::of).orElseGet(() -> Prices.of("")));
    }

    /**
     * Why a model cannot be asked here, in words for whoever names it in an agent; empty when it can. Looks into settings and
     * secret files and asks nobody, so it does not know whether a provider takes the key.
     */
    public Optional<String> unusable(Tenant tenant, Model model) {
        var provider = model.provider();
        if (provider == Provider.BUILTIN) {
            return Optional.empty();
        }
        var name = provider.name().toLowerCase(Locale.ROOT);
        if (!providers.contains(provider)) {
            return Optional.of("the provider " + name + " is not allowed here");
        }
        if (!connections.addresses().containsKey(provider)) {
            return Optional.of("there is no address for " + name + " here");
        }
        boolean found = credentials.find(tenant.organization(), model).isPresent();
        return found
                ? Optional.empty()
                : Optional.of(model.credentialsId()
                        .map(id -> "there is no key named " + id + " here")
                        .orElse("there is no key for " + name + " here"));
    }

    private static Set<Provider> providers(String names) {
        var providers = EnumSet.of(Provider.BUILTIN);
        Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> providers.add(Provider.valueOf(name.toUpperCase(Locale.ROOT))));
        return providers;
    }

    private static ProviderSettings connections(Function<String, Optional<String>> settings, Set<Provider> providers) {
        var addresses = ProviderSettings.usualAddresses();
        var json = new EnumMap<Provider, JsonOutput>(Provider.class);
        for (var provider : Provider.values()) {
            read(settings, "PARLEY_" + provider + "_URL", URI::create)
                    .ifPresent(address -> addresses.put(provider, address));
            read(settings, "PARLEY_" + provider + "_JSON", text -> JsonOutput.valueOf(text.toUpperCase(Locale.ROOT)))
                    .ifPresent(way -> json.put(provider, way));
        }
        addresses.keySet().retainAll(providers);
        int context =
                read(settings, "PARLEY_OLLAMA_CONTEXT_TOKENS", Integer::valueOf).orElse(OLLAMA_CONTEXT_TOKENS);
        return new ProviderSettings(Map.copyOf(addresses), json, context);
    }

    private static CallSettings calls(Function<String, Optional<String>> settings) {
        var usual = CallSettings.DEFAULT;
        var tokens = read(settings, "PARLEY_MODEL_TOKENS_PER_RUN", Long::valueOf)
                .map(EngineSettings::limit)
                .orElse(usual.tokensPerRun());
        var cost = read(settings, "PARLEY_MODEL_COST_PER_RUN", BigDecimal::new)
                .map(amount -> limit(amount.multiply(BigDecimal.valueOf(MICROS)).longValue()))
                .orElse(usual.costMicrosPerRun());
        int atOnce =
                read(settings, "PARLEY_MODEL_CALLS_AT_ONCE", Integer::valueOf).orElse(usual.atOnce());
        int perMinute = read(settings, "PARLEY_MODEL_CALLS_PER_MINUTE", Integer::valueOf)
                .orElse(usual.perMinute());
        return usual.withBudget(tokens, cost).withLimits(atOnce, perMinute);
    }

    private static OptionalLong limit(long most) {
        return most > 0 ? OptionalLong.of(most) : OptionalLong.empty();
    }

    private static <T> Optional<T> read(
            Function<String, Optional<String>> settings, String name, Function<String, T> parse) {
        try {
            return settings.apply(name)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(parse);
        } catch (IllegalArgumentException unreadable) {
            // Without its text: somebody may have put a key there.
            throw new IllegalArgumentException(
                    "the setting " + name + " cannot be read; docs/engines.md tells how it is written" + hint(name));
        }
    }

    private static String hint(String name) {
        return name.equals(PROVIDERS)
                ? ": any of anthropic, openai, ollama, openai_compatible, separated by commas"
                : "";
    }
}
