package dev.parley.standalone.demo;

import java.nio.charset.StandardCharsets;

/** JSON for tests, with single quotes for double ones. */
final class Documents {
    private Documents() {}

    static Document of(String json) {
        return Document.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "the test's JSON");
    }
}
