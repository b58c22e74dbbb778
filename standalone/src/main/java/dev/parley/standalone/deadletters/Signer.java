package dev.parley.standalone.deadletters;

import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.PublicIds;
import dev.parley.gateway.auth.FirstKey;
import dev.parley.gateway.intake.ProducerSignature;
import dev.parley.standalone.embedded.Installation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Signs mended requests as their producer would: a signature holds for the bytes that were signed only. */
public final class Signer {

    private final Function<Mode, Optional<String>> secrets;
    private final Optional<String> keyId;

    private Signer(Function<Mode, Optional<String>> secrets, Optional<String> keyId) {
        this.secrets = secrets;
        this.keyId = keyId;
    }

    /**
     * One with the key that was given, otherwise with those of the data folder.
     *
     * @param keyId its public id; not needed for an installation's first keys, whose ids follow from them
     */
    public static Signer with(Optional<String> secret, Optional<String> keyId, Optional<Installation> installation) {
        return new Signer(mode -> secret.or(() -> installation.map(it -> it.key(mode))), keyId);
    }

    /** The headers that prove who sends it. */
    List<Header> sign(String topic, Command command) {
        CommandMeta meta = command.meta();
        var secret = secrets.apply(meta.tenant().mode())
                .orElseThrow(() -> new DeadLettersFailure("A mended request has to be signed anew, and there is no key:"
                        + " set PARLEY_API_KEY, and --key-id to the key's id (key_…)."));
        var id = keyId.orElseGet(() -> PublicIds.format(
                PublicIds.Kind.API_KEY, new FirstKey(meta.tenant().organization(), secret).id()));
        return List.of(
                header(ProducerSignature.KEY_HEADER, id),
                header(
                        ProducerSignature.SIGNATURE_HEADER,
                        ProducerSignature.of(digest(secret), topic, command.value())));
    }

    private static String digest(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
