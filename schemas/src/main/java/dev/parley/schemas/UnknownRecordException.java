package dev.parley.schemas;

import org.apache.avro.generic.GenericContainer;

/**
 * A record, or a part of one, that this version of Parley does not know: written by a newer one, or not by Parley at all.
 * Commands like that are dead-lettered; a fold that meets one stops.
 */
public final class UnknownRecordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnknownRecordException(String message) {
        super(message);
    }

    static UnknownRecordException of(GenericContainer record) {
        return new UnknownRecordException(
                "a " + record.getSchema().getFullName() + " is not one of the records expected here");
    }
}
