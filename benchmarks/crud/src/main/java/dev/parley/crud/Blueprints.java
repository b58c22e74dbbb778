package dev.parley.crud;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Published blueprints. They never change, so each is read once. */
@Singleton
class Blueprints {

    private static final String QUESTIONS = """
            SELECT node, text FROM question JOIN blueprint ON id = blueprint_id
            WHERE id = ? AND organization = ? ORDER BY position
            """;

    private record Asked(String organization, String blueprint) {}

    private final JdbcOperations database;
    private final ConcurrentHashMap<Asked, List<Question>> known = new ConcurrentHashMap<>();

    Blueprints(JdbcOperations database) {
        this.database = database;
    }

    /** Its questions in order, within a transaction; empty where the organization has no such blueprint. */
    Optional<List<Question>> questions(String organization, String blueprint) {
        var asked = new Asked(organization, blueprint);
        var held = known.get(asked);
        if (held != null) {
            return Optional.of(held);
        }
        List<Question> read = read(asked);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        known.put(asked, read);
        return Optional.of(read);
    }

    private List<Question> read(Asked asked) {
        return database.prepareStatement(QUESTIONS, statement -> {
            statement.setString(1, asked.blueprint);
            statement.setString(2, asked.organization);
            var questions = new ArrayList<Question>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    questions.add(new Question(rows.getString(1), rows.getString(2)));
                }
            }
            return List.copyOf(questions);
        });
    }
}
