package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** "Just me", "my wife and I", "vivo solo": how many live together, said by who they are. */
final class Household {

    private final Text question;
    private final Vocabulary lists;
    private final List<Token> words;
    private final String flat;

    Household(Text answer, Text question) {
        this.question = question;
        this.lists = Vocabulary.of(answer.language());
        this.words = answer.tokens().stream()
                .filter(token -> !lists.isFiller(token.word()) && !lists.has("beside_oneself", token.word()))
                .toList();
        this.flat = answer.flat();
    }

    /** Whether the question asks how many live together, whoever is asked among them. */
    boolean isAskedFor() {
        var asked = Vocabulary.of(question.language());
        return asked.phrases("asks_count").anyIn(question.flat())
                && asked.phrases("people_asked").anyIn(question.flat())
                && asked.phrases("lives_there").anyIn(question.flat())
                && !asked.hasAny("besides_oneself", question.tokens());
    }

    /** Whether nobody is named but oneself and others one by one. */
    boolean isCounted() {
        return lists.phrases("lives_alone").whole(flat).isPresent() || isOneself() && allAreSingle();
    }

    /** So many they are. */
    Optional<BigDecimal> size() {
        return Optional.of(
                BigDecimal.valueOf(lists.phrases("lives_alone").whole(flat).isPresent() ? 1 : words.size()));
    }

    private boolean isOneself() {
        return words.stream()
                        .filter(token -> lists.has("oneself", token.word()))
                        .count()
                == 1;
    }

    private boolean allAreSingle() {
        return words.stream()
                .allMatch(token -> lists.has("oneself", token.word()) || lists.has("one_person", token.word()));
    }
}
