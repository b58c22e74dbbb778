package dev.parley.engines.model.provider;

import dev.parley.domain.catalog.AgentSpec.Provider;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where providers are, and what they can. Addresses come from the operator alone. Immutable.
 *
 * @param addresses base addresses, by provider; a provider without one is not asked
 * @param json how each is told to answer in JSON; {@link JsonOutput#SCHEMA} where nothing is said
 * @param ollamaContextTokens the context that Ollama is asked to make room for; it silently forgets the beginning of what does not fit
 */
public record ProviderSettings(Map<Provider, URI> addresses, Map<Provider, JsonOutput> json, int ollamaContextTokens) {

    public ProviderSettings {
        addresses = Map.copyOf(addresses);
        json = Map.copyOf(json);
        addresses.forEach((provider, address) -> {
            if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
                throw new IllegalArgumentException("the address of " + provider + " is an http or https URL");
            }
        });
    }

    /** The providers' own addresses, Ollama on this machine. */
    public static Map<Provider, URI> usualAddresses() {
        var addresses = new EnumMap<Provider, URI>(Provider.class);
        addresses.put(Provider.ANTHROPIC, URI.create("https://api.anthropic.com/v1/"));
        addresses.put(Provider.OPENAI, URI.create("https://api.openai.com/v1/"));
        addresses.put(Provider.OLLAMA, URI.create("http://127.0.0.1:11434/"));
        return addresses;
    }

    /** Where the provider is asked. */
    Optional<URI> address(Provider provider) {
        return Optional.ofNullable(addresses.get(provider));
    }

    /** How the provider is told to answer in JSON. */
    JsonOutput json(Provider provider) {
        return json.getOrDefault(provider, JsonOutput.SCHEMA);
    }
}
