package dev.parley.schemas;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Lets Avro make instances of our generated classes. Since 1.12 it refuses to load a class that a schema names unless the
 * class is trusted; every codec declares its schemas here, so whoever holds a codec can read its records.
 */
final class TrustedRecords {

    private static final String GENERATED = "dev.parley.avro.";

    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> type.getName().startsWith(GENERATED)));
    }

    private TrustedRecords() {}

    /** The schemas, as a list. */
    static List<Schema> of(Schema... schemas) {
        return List.of(schemas);
    }
}
