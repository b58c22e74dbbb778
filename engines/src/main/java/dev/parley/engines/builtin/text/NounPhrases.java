package dev.parley.engines.builtin.text;

import java.util.List;
import java.util.Map;

/** Finds noun phrases. Thread-safe. */
public interface NounPhrases {

    /** The noun phrases of a text, in order; clauses beyond {@code maxWords} words are not looked at. */
    List<NounPhrase> in(Text text, int maxWords);

    /** The words of a text that are tagged as proper names; none where there are no tags. */
    default List<Token> names(Text text) {
        return List.of();
    }

    /** The finder for a language: by part-of-speech tags where there is a model, else by determiners. */
    static NounPhrases of(Language language) {
        return Finders.ALL.getOrDefault(language, Finders.BY_DETERMINER);
    }

    /** The finders, made when first needed. */
    final class Finders {
        private static final NounPhrases BY_DETERMINER = new DeterminerNounPhrases();
        private static final Map<Language, NounPhrases> ALL = Map.of(
                Language.EN, new TaggedNounPhrases("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"),
                Language.DE, new TaggedNounPhrases("opennlp-de-ud-gsd-pos-1.3-2.5.4.bin"),
                Language.FR, new TaggedNounPhrases("opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin"));

        private Finders() {}
    }
}
