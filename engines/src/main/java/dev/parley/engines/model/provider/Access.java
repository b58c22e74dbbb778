package dev.parley.engines.model.provider;

import java.util.Optional;

/** Leave to ask a provider. {@code key} is empty where the provider asks for none. */
public record Access(Optional<Secret> key) {

    /** Without a key. */
    public static final Access OPEN = new Access(Optional.empty());

    /** Tells keys apart without telling them. */
    public String fingerprint() {
        return key.map(Secret::fingerprint).orElse("open");
    }
}
