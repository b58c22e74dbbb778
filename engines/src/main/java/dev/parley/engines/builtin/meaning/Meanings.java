package dev.parley.engines.builtin.meaning;

import ai.onnxruntime.OrtException;
import dev.parley.engines.builtin.text.Language;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which meaning each language is read with. English has a sentence model where its native library loads (it needs glibc or
 * macOS and a temporary folder that may hold executable files); every other language, and English without it, goes by words.
 * Thread-safe.
 */
public final class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    private final Map<Language, Meaning> all = new EnumMap<>(Language.class);
    private final String description;

    /** Where the sentence model comes from. */
    @FunctionalInterface
    interface Loader {
        /** The model, ready to run. Throws what the native library throws, errors of linking among it. */
        Meaning load() throws IOException, OrtException;
    }

    private Meanings(Optional<Meaning> english, String description) {
        for (var language : Language.values()) {
            all.put(language, new RememberedMeaning(new LexicalMeaning(language)));
        }
        english.ifPresent(model -> all.put(Language.EN, new RememberedMeaning(model)));
        this.description = description;
    }

    /** The process's own: loaded with the first call, one copy of the model however many ask. */
    public static Meanings shared() {
        return Shared.MEANINGS;
    }

    /** Words only, for comparisons and for where the model is not wanted. */
    public static Meanings lexical(String reason) {
        return new Meanings(Optional.empty(), "sentences are compared by their words, not by a model: " + reason);
    }

    /** Tries the loader; whatever keeps it from working is described, never thrown. */
    static Meanings load(Loader loader) {
        try {
            var model = loader.load();
            model.of("Does it run?");
            return new Meanings(
                    Optional.of(model),
                    "English sentences are compared by MiniLM embeddings (ONNX Runtime), those of other languages by words");
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            LOG.warn("the sentence model does not run here; English is compared by words too", e);
            return lexical(e.toString());
        }
    }

    /** The meaning to read a language with. */
    public Meaning of(Language language) {
        var found = all.get(language);
        if (found == null) {
            throw new IllegalStateException("no meaning for " + language);
        }
        return found;
    }

    /** One line for an operator: what runs, and why. */
    public String description() {
        return description;
    }

    private static final class Shared {
        private static final Meanings MEANINGS = load(MiniLm::load);
    }
}
