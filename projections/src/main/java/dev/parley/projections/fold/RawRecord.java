package dev.parley.projections.fold;

/** The bytes of the record that a task is processing: what the store of events keeps, since it is restored from the topic. */
final class RawRecord {

    private byte[] value = new byte[0];

    byte[] value() {
        return value;
    }

    void set(byte[] bytes) {
        value = bytes;
    }
}
