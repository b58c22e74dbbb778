package dev.parley.kit.webhook;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import dev.parley.kit.net.AddressPolicy;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the operator lets webhooks lead. The door asks it for what can be seen in the URL, the sender once more and for the
 * address that the name resolves to at that moment. Immutable.
 *
 * @param allowHttp whether plain http may be used
 * @param addresses which addresses may be sent to
 */
public record TargetPolicy(boolean allowHttp, AddressPolicy addresses) {

    /** https to the public internet. */
    public static final TargetPolicy STRICT = new TargetPolicy(false, AddressPolicy.publicOnly());

    private static final String OCTET = "(0|[1-9][0-9]{0,2})";
    private static final Pattern LITERAL = Pattern.compile("\\[.*]|" + OCTET + "(\\." + OCTET + "){3}");
    /** No name ends in a number: {@code 2130706433}, {@code 0x7f.1} and {@code 0177.0.0.1} are addresses to some who read them. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");

    private static final Pattern LOCAL = Pattern.compile("(?i)(.*\\.)?localhost\\.?");

    /**
     * Reads {@code PARLEY_WEBHOOK_ALLOW_HTTP} and {@code PARLEY_WEBHOOK_ALLOWED_NETWORKS}, networks in CIDR notation, comma
     * separated.
     */
    public static TargetPolicy from(Settings settings) {
        List<String> networks = settings.text("PARLEY_WEBHOOK_ALLOWED_NETWORKS")
                .map(text -> List.of(text.split("\\s*,\\s*")))
                .orElse(List.of());
        try {
            return new TargetPolicy(
                    settings.flag("PARLEY_WEBHOOK_ALLOW_HTTP", false), AddressPolicy.allowing(networks));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("PARLEY_WEBHOOK_ALLOWED_NETWORKS: " + e.getMessage());
        }
    }

    /** What can be seen to be wrong without looking anything up; a sentence. */
    public Optional<String> objection(URI url) {
        if (!allowHttp && !"https".equalsIgnoreCase(url.getScheme())) {
            return Optional.of("Use an https address.");
        }
        return Optional.ofNullable(url.getHost()).filter(this::mayLeadTo).isPresent()
                ? Optional.empty()
                : Optional.of("Use an address of the public internet; private and local ones are not sent to.");
    }

    /** A name is judged when it is resolved, but for the one that always means this machine. */
    private boolean mayLeadTo(String host) {
        if (LOCAL.matcher(host).matches()) {
            return addresses.allows(InetAddress.getLoopbackAddress());
        }
        if (!LITERAL.matcher(host).matches()) {
            return !NUMBER.matcher(host).matches();
        }
        try {
            return addresses.allows(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
