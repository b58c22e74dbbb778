package dev.parley.kit.net;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The addresses that share their first bits, such as {@code 10.0.0.0/8}. Immutable. */
public final class Network {

    private static final Pattern IP_4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IP_6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final byte[] first;
    private final int bits;

    private Network(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /**
     * The network in CIDR notation; an address alone is a network of one.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        byte[] address = address(slash < 0 ? cidr : cidr.substring(0, slash), cidr);
        int all = address.length * Byte.SIZE;
        int bits = slash < 0 ? all : number(cidr.substring(slash + 1), cidr);
        if (bits > all) {
            throw notANetwork(cidr);
        }
        return new Network(address, bits);
    }

    static Network of(byte[] first, int bits) {
        return new Network(first.clone(), bits);
    }

    /** Whether the address lies in it. */
    public boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    boolean contains(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        boolean same = Arrays.equals(address, 0, whole, first, 0, whole);
        return same && (rest == 0 || ((address[whole] ^ first[whole]) & 0xff) >>> (Byte.SIZE - rest) == 0);
    }

    /** Only literals: nothing is looked up. */
    private static byte[] address(String text, String cidr) {
        if (!IP_4.matcher(text).matches() && !IP_6.matcher(text).matches()) {
            throw notANetwork(cidr);
        }
        return InetAddress.ofLiteral(text).getAddress();
    }

    private static int number(String text, String cidr) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw notANetwork(cidr);
        }
    }

    private static IllegalArgumentException notANetwork(String text) {
        return new IllegalArgumentException(
                "'%s' is no network: give one such as 10.0.0.0/8 or fd00::/8".formatted(text));
    }
}
