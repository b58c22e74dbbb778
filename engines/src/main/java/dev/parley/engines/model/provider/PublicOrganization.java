package dev.parley.engines.model.provider;

import dev.parley.domain.id.OrganizationId;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/** An organization's id as the API shows it ({@code org_...}), and as an operator copies it from there. */
final class PublicOrganization {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int BASE = 32;

    private PublicOrganization() {}

    /** 128 bits in 26 digits of Crockford's base 32, in lower case. */
    static String of(OrganizationId organization) {
        var bits = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(organization.value().getMostSignificantBits())
                .putLong(organization.value().getLeastSignificantBits());
        var number = new BigInteger(1, bits.array()).toString(BASE);
        var text = new StringBuilder("org_").append("0".repeat(LENGTH - number.length()));
        number.chars()
                .map(digit -> DIGITS.charAt(Character.digit(digit, BASE)))
                .forEach(digit -> text.append((char) digit));
        return text.toString();
    }
}
