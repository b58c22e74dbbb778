package dev.parley.kit.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address")
final class AddressPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.1.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:4860:4860::8888"
            })
    void of_the_public_internet_is_allowed(String address) {
        assertThat(AddressPolicy.publicOnly().allows(InetAddress.ofLiteral(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.0.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "2001:db8::1",
                "2001:0:53aa:64c:0:0:0:1",
                "64:ff9b:1::1",
                "100::1",
                "4000::1"
            })
    void of_a_special_purpose_is_refused(String address) {
        assertThat(AddressPolicy.publicOnly().allows(InetAddress.ofLiteral(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::ffff:127.0.0.1",
                "::ffff:0:10.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2002:a00:1::1"
            })
    void that_wraps_a_private_one_is_refused(String address) {
        assertThat(AddressPolicy.publicOnly().allows(InetAddress.ofLiteral(address)))
                .isFalse();
    }

    @Test
    void that_is_mapped_is_judged_by_what_it_maps() throws UnknownHostException {
        byte[] loopback = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};
        byte[] open = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 1, 1, 1, 1};
        assertThat(AddressPolicy.publicOnly().allows(Inet6Address.getByAddress("x", loopback, -1)))
                .isFalse();
        assertThat(AddressPolicy.publicOnly().allows(Inet6Address.getByAddress("x", open, -1)))
                .isTrue();
    }

    @Test
    void is_allowed_when_the_operator_says_so_and_its_neighbours_are_not() {
        var policy = AddressPolicy.allowing(List.of("10.1.0.0/16", "::1", "192.168.7.1/32"));
        assertThat(policy.allows(InetAddress.ofLiteral("10.1.200.3"))).isTrue();
        assertThat(policy.allows(InetAddress.ofLiteral("::1"))).isTrue();
        assertThat(policy.allows(InetAddress.ofLiteral("192.168.7.1"))).isTrue();
        assertThat(policy.allows(InetAddress.ofLiteral("10.2.0.1"))).isFalse();
        assertThat(policy.allows(InetAddress.ofLiteral("192.168.7.2"))).isFalse();
        assertThat(policy.allows(InetAddress.ofLiteral("127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/33", "example.com/8", "10.0.0/8", "::/129", "10.0.0.0/-1", "10.0.0.0/x"})
    void range_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
