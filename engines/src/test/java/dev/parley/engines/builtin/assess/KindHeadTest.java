package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The head that tells the kinds of messages")
class KindHeadTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/parley/engines/builtin");

    private final Meaning english = Meanings.shared().of(Language.EN);

    @Test
    @DisplayName("has the weights that its messages give (renew them: -Dtest=KindHeadTest -Dparley.write-head=true)")
    void of_meaning_is_what_its_messages_teach() throws IOException {
        var messages = Practice.messages(Language.EN).stream().map(this::meant).toList();
        var learned = KindHead.learn(messages, KindHead.RIDGE_OF_MEANING);
        if (renews(learned, "kinds-head.txt")) {
            return;
        }
        assertSame(KindHead.ofMeaning(), learned, messages);
    }

    @ParameterizedTest
    @EnumSource
    void of_phrasing_is_what_its_messages_teach(Language language) throws IOException {
        var messages = Practice.messages(language).stream().map(Practice::put).toList();
        var learned = KindHead.learn(messages, KindHead.RIDGE_OF_PHRASING);
        if (renews(learned, "kinds-head-" + language.code() + ".txt")) {
            return;
        }
        assertSame(KindHead.ofPhrasing(language), learned, messages);
    }

    private static boolean renews(KindHead learned, String name) throws IOException {
        boolean renews = Boolean.getBoolean("parley.write-head");
        if (renews) {
            Files.writeString(RESOURCES.resolve(name), learned.written());
        }
        return renews;
    }

    private static void assertSame(KindHead packaged, KindHead learned, List<KindHead.Labelled> messages) {
        for (var message : messages) {
            var scores = learned.of(message.message());
            for (var kind : MessageKind.values()) {
                assertThat(packaged.of(message.message()).of(kind)).isCloseTo(scores.of(kind), within(0.03));
            }
        }
    }

    private KindHead.Labelled meant(Practice.Message message) {
        var sentences = Sentences.of(message.text(), english);
        return new KindHead.Labelled(Vector.mean(sentences.vectors()), message.kind());
    }
}
