package dev.parley.gateway;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;

/**
 * HTTPS at the gateway itself, without a reverse proxy. In clear text it is then reached from its own machine only, for health checks and
 * by its simulated participants. Immutable; shows no password.
 *
 * @param keyStore PKCS12 file with the private key and its certificates
 * @param password of the file and its key
 * @param loopbackPort of 127.0.0.1, in clear text
 */
public record HttpTls(Path keyStore, String password, int loopbackPort) {

    private static final int DEFAULT_LOOPBACK_PORT = 8079;
    private static final String STORE = "PARLEY_TLS_KEYSTORE";
    private static final String PASSWORD = "PARLEY_TLS_KEYSTORE_PASSWORD";

    /**
     * Reads {@code PARLEY_TLS_KEYSTORE}, {@code PARLEY_TLS_KEYSTORE_PASSWORD} and {@code PARLEY_LOOPBACK_PORT}; empty where there is no
     * store.
     *
     * @throws ConfigurationException if the store cannot be opened
     */
    static Optional<HttpTls> from(Settings settings) {
        return settings.text(STORE).map(_ -> {
            var tls = new HttpTls(
                    settings.path(STORE, Path.of("")),
                    settings.text(PASSWORD)
                            .orElseThrow(
                                    () -> new ConfigurationException(PASSWORD + " is not set, and " + STORE + " is")),
                    settings.integer("PARLEY_LOOPBACK_PORT", DEFAULT_LOOPBACK_PORT, 1, 65_535));
            tls.check();
            return tls;
        });
    }

    private void check() {
        try (var in = Files.newInputStream(keyStore)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            var aliases = store.aliases();
            while (aliases.hasMoreElements()) {
                if (store.isKeyEntry(aliases.nextElement())) {
                    return;
                }
            }
            throw new ConfigurationException("%s is '%s': there is no private key in it".formatted(STORE, keyStore));
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationException(
                    "%s is '%s' and cannot be opened: give a PKCS12 file, and its password as %s (%s)"
                            .formatted(STORE, keyStore, PASSWORD, e.getMessage()));
        }
    }

    @Override
    public String toString() {
        return "HttpTls[" + keyStore + "]";
    }
}
