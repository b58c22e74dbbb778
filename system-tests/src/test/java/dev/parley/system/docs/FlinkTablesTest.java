package dev.parley.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code ./mvnw -pl system-tests -am test -Dtest=FlinkTablesTest -Dparley.write-docs=true} renews the file. */
class FlinkTablesTest {

    private static final Path FILE = Path.of("..", "examples", "flink", "tables.sql");

    @Test
    void the_tables_for_flink_have_the_columns_of_the_schemas() throws IOException {
        String rendered = FlinkTables.render();
        if (Boolean.getBoolean("parley.write-docs")) {
            Files.writeString(FILE, rendered);
        }
        assertThat(FILE)
                .as("renew it: ./mvnw -pl system-tests -am test -Dtest=FlinkTablesTest -Dparley.write-docs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(rendered);
    }
}
