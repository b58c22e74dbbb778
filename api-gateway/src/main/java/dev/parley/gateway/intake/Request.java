package dev.parley.gateway.intake;

import java.util.Optional;

/** A record of the requests topic, not trusted yet. */
record Request(byte[] value, Optional<String> keyId, Optional<String> signature, Optional<String> traceparent) {}
