package dev.parley.kit.webhook;

import dev.parley.domain.id.WebhookId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that webhooks are signed with. They follow from the installation's secret, the webhook and the generation of its
 * secret, so none is ever stored or on the log. Immutable.
 */
public final class WebhookSecrets {

    /** What the text of a secret begins with, as Standard Webhooks has it. */
    public static final String PREFIX = "whsec_";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private final SecretKeySpec installation;

    /** @param installationSecret at least 32 bytes, the same for all services */
    public WebhookSecrets(byte[] installationSecret) {
        if (installationSecret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("the installation's secret has at least 32 bytes");
        }
        this.installation = new SecretKeySpec(installationSecret, ALGORITHM);
    }

    /** The secret as its owner is shown it. */
    public String secret(WebhookId webhook, int generation) {
        return PREFIX + Base64.getEncoder().encodeToString(key(webhook, generation));
    }

    private byte[] key(WebhookId webhook, int generation) {
        String what = "webhook/" + webhook + "/" + generation;
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(installation);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
