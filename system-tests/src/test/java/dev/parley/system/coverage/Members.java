package dev.parley.system.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what was said with what came through a client's types: nothing may get lost on the way. */
final class Members {

    /** Says what a document is; in Java the type says it. */
    private static final String KIND = "object";

    private Members() {}

    /** The members of a document that are not in another one, or with another value; absent and {@code null} are the same. */
    static List<String> lost(JsonNode said, JsonNode understood) {
        var lost = new ArrayList<String>();
        compare("", said, understood, lost);
        return lost;
    }

    private static void compare(String path, JsonNode said, JsonNode understood, List<String> lost) {
        if (said.isNull()) {
            return;
        }
        if (said.isObject()) {
            said.properties().stream()
                    .filter(member -> !member.getKey().equals(KIND))
                    .forEach(member -> compare(
                            path + "/" + member.getKey(), member.getValue(), understood.path(member.getKey()), lost));
        } else if (said.isArray() && said.size() == understood.size()) {
            for (int i = 0; i < said.size(); i++) {
                compare(path + "/" + i, said.get(i), understood.get(i), lost);
            }
        } else if (!same(said, understood)) {
            lost.add(path + ": " + said + " became " + understood);
        }
    }

    private static boolean same(JsonNode said, JsonNode understood) {
        if (said.isNumber() && understood.isNumber()) {
            return said.decimalValue().compareTo(understood.decimalValue()) == 0;
        }
        var time = time(said);
        return time.isPresent() ? time.equals(time(understood)) : said.equals(understood);
    }

    private static Optional<Instant> time(JsonNode node) {
        try {
            return Optional.of(Instant.parse(node.asText()));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
