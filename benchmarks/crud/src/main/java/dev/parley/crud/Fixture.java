package dev.parley.crud;

import java.sql.SQLException;

/** What the catalog holds: one organization with a key and a published blueprint of ten questions. */
final class Fixture {

    static final String BLUEPRINT = "bp_ten_questions";
    private static final String ORGANIZATION = "org_benchmark";
    private static final int QUESTIONS = 10;

    private Fixture() {}

    static void write(Database database, String key) throws SQLException {
        try (var connection = database.connect();
                var keys = connection.prepareStatement("INSERT INTO api_key VALUES (?, ?)");
                var blueprints = connection.prepareStatement("INSERT INTO blueprint VALUES (?, ?, ?)");
                var questions = connection.prepareStatement("INSERT INTO question VALUES (?, ?, ?, ?)")) {
            keys.setString(1, Fingerprint.of(key));
            keys.setString(2, ORGANIZATION);
            keys.execute();
            blueprints.setString(1, BLUEPRINT);
            blueprints.setString(2, ORGANIZATION);
            blueprints.setString(3, "Ten questions");
            blueprints.execute();
            for (int position = 0; position < QUESTIONS; position++) {
                questions.setString(1, BLUEPRINT);
                questions.setInt(2, position);
                questions.setString(3, "q" + (position + 1));
                questions.setString(4, "What should we know about part " + (position + 1) + " of your work?");
                questions.execute();
            }
        }
    }
}
