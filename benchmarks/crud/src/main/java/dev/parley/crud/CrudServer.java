package dev.parley.crud;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** The baseline, serving, with a database of its own. */
final class CrudServer implements AutoCloseable {

    /** More than there are cores, so that commits which wait for the disk are written together. */
    private static final int CONNECTIONS = 32;

    private final Database database;
    private final EmbeddedServer http;

    private CrudServer(Database database, EmbeddedServer http) {
        this.database = database;
        this.http = http;
    }

    /**
     * @param port of 127.0.0.1; -1 for any
     * @param folder where the database keeps its files; not there yet
     * @param key the API key that it knows
     */
    static CrudServer start(int port, Path folder, boolean fsync, String key) throws IOException, SQLException {
        var database = Database.start(folder, fsync);
        try {
            Fixture.write(database, key);
            var context = ApplicationContext.run(Map.of(
                    "micronaut.server.host", "127.0.0.1",
                    "micronaut.server.port", port,
                    "datasources.default.url", database.url(),
                    "datasources.default.username", "postgres",
                    "datasources.default.password", "postgres",
                    "datasources.default.driver-class-name", "org.postgresql.Driver",
                    "datasources.default.dialect", "POSTGRES",
                    "datasources.default.maximum-pool-size", CONNECTIONS));
            return new CrudServer(
                    database, context.getBean(EmbeddedServer.class).start());
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    URI url() {
        return http.getURI();
    }

    @Override
    public void close() throws IOException {
        http.getApplicationContext().close();
        database.close();
    }
}
