package dev.parley.crud;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A real PostgreSQL of our own, with the tables of the baseline. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts it on a new folder.
     *
     * @param fsync whether a commit is on the disk before it is acknowledged; without it, it outlives a killed process but not a
     *     machine without power, as what is on a Kafka topic does
     */
    static Database start(Path folder, boolean fsync) throws IOException, SQLException {
        String onOff = fsync ? "on" : "off";
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.toFile())
                .setServerConfig("fsync", onOff)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", onOff)
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        var database = new Database(postgres);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(resource("/schema.sql"));
            check(connection, fsync);
        }
        return database;
    }

    private static void check(Connection connection, boolean fsync) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW fsync")) {
            if (!answer.next() || !answer.getString(1).equals(fsync ? "on" : "off")) {
                throw new SQLException("PostgreSQL does not run with fsync=" + fsync);
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Batches of inserts go in one statement. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
    }

    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
