package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with something that somebody wrote. Not thread-safe. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /** All findings so far, in the order found. */
    public List<Finding> all() {
        return List.copyOf(found);
    }

    /** Something that must be put right. */
    public void error(FindingCode code, String path, String message) {
        found.add(Finding.error(code.wireName(), path, message));
    }

    /** Something to think about. */
    public void warning(FindingCode code, String path, String message) {
        found.add(Finding.warning(code.wireName(), path, message));
    }

    /** A text that has to say something, within the limit of texts. */
    public void requiredText(String path, String text) {
        if (Characters.isBlank(text)) {
            error(FindingCode.EMPTY_TEXT, path, "Write a text: %s is empty.".formatted(path));
        }
        text(path, text);
    }

    /** A text within the limit of texts, without characters that cannot be shown. */
    public void text(String path, String text) {
        if (Characters.hasControl(text)) {
            error(
                    FindingCode.INVALID_VALUE,
                    path,
                    "Remove the control characters from %s; tabs and line breaks are fine.".formatted(path));
        }
        size(path, text.getBytes(StandardCharsets.UTF_8).length, Limits.TEXT_BYTES);
    }

    /** A text, if there is one; see {@link #text(String, String)}. */
    public void text(String path, Optional<String> text) {
        text.ifPresent(present -> text(path, present));
    }

    /** Something of so many bytes. */
    public void size(String path, int bytes, int limit) {
        if (bytes > limit) {
            error(
                    FindingCode.LIMIT_EXCEEDED,
                    path,
                    "Make %s shorter: it has %d bytes, the limit is %d.".formatted(path, bytes, limit));
        }
    }

    /** A collection of so many of {@code what}. */
    public void count(String path, int number, int limit, String what) {
        if (number > limit) {
            error(
                    FindingCode.LIMIT_EXCEEDED,
                    path,
                    "Use fewer %s: there are %d, the limit is %d.".formatted(what, number, limit));
        }
    }

    /** Opaque metadata: so many keys, each key and value of so many bytes. */
    public void metadata(String path, Json.Object metadata) {
        count(path, metadata.members().size(), Limits.METADATA_KEYS, "keys");
        metadata.members().forEach((key, value) -> {
            var member = Paths.member(path, key);
            size(member, key.getBytes(StandardCharsets.UTF_8).length, Limits.METADATA_VALUE_BYTES);
            size(member, JsonSize.bytes(value), Limits.METADATA_VALUE_BYTES);
        });
    }
}
