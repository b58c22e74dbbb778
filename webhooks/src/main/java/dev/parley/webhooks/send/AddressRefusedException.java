package dev.parley.webhooks.send;

import java.net.UnknownHostException;

/** A name leads only to addresses that may not be sent to. */
final class AddressRefusedException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    AddressRefusedException(String host) {
        super(host + " leads to no address that may be sent to");
    }
}
