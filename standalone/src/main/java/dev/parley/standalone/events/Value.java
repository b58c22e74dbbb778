package dev.parley.standalone.events;

import org.apache.avro.generic.GenericRecord;

/** What the value of a record turned out to be. */
public sealed interface Value {
    /** A record of the contract. */
    record Decoded(GenericRecord record) implements Value {}

    /** None: what had the key is gone. */
    record Tombstone() implements Value {}

    /** Bytes that are no record in the registry's wire format. */
    record Raw(byte[] bytes, String reason) implements Value {}
}
