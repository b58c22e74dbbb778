package dev.parley.webhooks.send;

import dev.parley.kit.net.AddressPolicy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and leaves out the addresses that may not be sent to. The client connects to what comes out of here and looks
 * nothing up again, so a name cannot lead elsewhere after it was checked. Thread-safe.
 */
final class CheckedAddresses implements DnsResolver {

    private final DnsResolver names;
    private final AddressPolicy policy;

    CheckedAddresses(DnsResolver names, AddressPolicy policy) {
        this.names = names;
        this.policy = policy;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] allowed =
                Arrays.stream(names.resolve(host)).filter(policy::allows).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new AddressRefusedException(host);
        }
        return allowed;
    }

    /** Not asked for: it would be one more lookup. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
