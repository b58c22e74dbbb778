package dev.parley.engines.builtin.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The head that tells the kinds of messages")
class KindHeadTest {

    private static final Path PACKAGED = Path.of("src/main/resources/dev/parley/engines/builtin/kinds-head.txt");

    private final Meaning english = Meanings.shared().of(Language.EN);

    @Test
    @DisplayName("has the weights that its messages give (renew them: -Dtest=KindHeadTest -Dparley.write-head=true)")
    void is_what_its_messages_teach() throws IOException {
        var messages = messages();
        var learned = KindHead.learn(messages);
        if (Boolean.getBoolean("parley.write-head")) {
            Files.writeString(PACKAGED, learned.written());
            return;
        }
        for (var message : messages) {
            var packaged = KindHead.packaged().of(message.message());
            for (var kind : MessageKind.values()) {
                assertThat(packaged.of(kind))
                        .isCloseTo(learned.of(message.message()).of(kind), within(0.03));
            }
        }
    }

    @Test
    void hardly_ever_takes_an_answer_that_it_did_not_learn_from_for_something_else() throws IOException {
        var messages = messages();
        int mistaken = 0;
        int answers = 0;
        int recognized = 0;
        int folds = 2;
        for (int fold = 0; fold < folds; fold++) {
            var learned = new ArrayList<KindHead.Labelled>();
            var held = new ArrayList<KindHead.Labelled>();
            for (int at = 0; at < messages.size(); at++) {
                (at % folds == fold ? held : learned).add(messages.get(at));
            }
            var head = KindHead.learn(learned);
            for (var message : held) {
                var scores = head.of(message.message());
                boolean declines = scores.is(MessageKind.UNWILLING, 0.5, 0.45);
                answers += message.kind() == MessageKind.ANSWER ? 1 : 0;
                mistaken += declines && message.kind() == MessageKind.ANSWER ? 1 : 0;
                recognized += declines && message.kind() == MessageKind.UNWILLING ? 1 : 0;
            }
        }
        assertThat(mistaken).isLessThan(answers / 40);
        assertThat(recognized).isGreaterThan(25);
    }

    private List<KindHead.Labelled> messages() throws IOException {
        var messages = new ArrayList<KindHead.Labelled>();
        var sections = Sections.load("practice-kinds-en.txt");
        for (var kind : MessageKind.values()) {
            sections.lines(kind.section()).forEach(line -> messages.add(labelled(line, kind)));
        }
        PracticeHints.read().answers().forEach(answer -> messages.add(labelled(answer.says(), MessageKind.ANSWER)));
        return messages;
    }

    private KindHead.Labelled labelled(String message, MessageKind kind) {
        var sentences = Sentences.of(Text.of(message, Language.EN), english);
        return new KindHead.Labelled(Vector.mean(sentences.vectors()), kind);
    }
}
