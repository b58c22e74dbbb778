package dev.parley.kit.net;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be sent to when somebody else names the host: those of the public internet, and what the operator allows
 * besides. Private networks, this machine, and the addresses where clouds keep their secrets are not among them. Immutable.
 */
public final class AddressPolicy {

    /** Everything that the IANA registries of special purposes take out of the public internet. */
    private static final List<Network> SPECIAL_IP_4 = networks(
            "0.0.0.0/8", // this host
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, metadata services
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // former 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** The only part of the IPv6 space that is given out. */
    private static final Network GLOBAL_IP_6 = Network.of("2000::/3");

    private static final List<Network> SPECIAL_IP_6 = networks(
            "2001::/23", // protocol assignments, Teredo
            "2001:db8::/32", // documentation
            "3fff::/20"); // documentation

    /** Addresses that lead to the IPv4 address in their last four bytes. */
    private static final List<Network> ENDS_IN_IP_4 = networks("::/96", "::ffff:0:0:0/96", "64:ff9b::/96");

    /** Has no literal of its own: {@code ::ffff:1.2.3.4} is read as the IPv4 address. */
    private static final Network IP_4_MAPPED =
            Network.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96);

    /** 6to4 carries the IPv4 address behind its first two bytes. */
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");

    private static final int IP_4_BYTES = 4;
    private static final int IP_6_BYTES = 16;

    private final List<Network> allowed;

    private AddressPolicy(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** The public internet alone. */
    public static AddressPolicy publicOnly() {
        return new AddressPolicy(List.of());
    }

    /** The public internet and these networks. @throws IllegalArgumentException if one is no network */
    public static AddressPolicy allowing(List<String> cidrs) {
        return new AddressPolicy(cidrs.stream().map(Network::of).toList());
    }

    /** Whether that address may be sent to. */
    public boolean allows(InetAddress address) {
        return allows(address.getAddress());
    }

    private boolean allows(byte[] address) {
        if (allowed.stream().anyMatch(network -> network.contains(address))) {
            return true;
        }
        if (address.length == IP_4_BYTES) {
            return SPECIAL_IP_4.stream().noneMatch(network -> network.contains(address));
        }
        if (IP_4_MAPPED.contains(address) || ENDS_IN_IP_4.stream().anyMatch(network -> network.contains(address))) {
            return allows(Arrays.copyOfRange(address, IP_6_BYTES - IP_4_BYTES, IP_6_BYTES));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return allows(Arrays.copyOfRange(address, 2, 2 + IP_4_BYTES));
        }
        return GLOBAL_IP_6.contains(address) && SPECIAL_IP_6.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::of).toList();
    }
}
