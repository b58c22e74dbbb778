package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The made-up messages that {@link KindHead} is learned from. */
final class Practice {

    private Practice() {}

    /** A message and its kind. */
    record Message(Text text, MessageKind kind) {}

    /** All of a language. */
    static List<Message> messages(Language language) throws IOException {
        var messages = new ArrayList<Message>();
        var sections = Sections.load("practice-kinds-" + language.code() + ".txt");
        for (var kind : MessageKind.values()) {
            sections.lines(kind.section()).forEach(line -> messages.add(new Message(Text.of(line, language), kind)));
        }
        if (language == Language.EN) {
            PracticeHints.read()
                    .answers()
                    .forEach(answer -> messages.add(new Message(Text.of(answer.says(), language), MessageKind.ANSWER)));
        }
        return messages;
    }

    /** As the head of phrasing sees it. */
    static KindHead.Labelled put(Message message) {
        return new KindHead.Labelled(Phrasing.of(message.text()), message.kind());
    }
}
