package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;

/** Messages that by their words order the machine about or ask it to be something else: nothing in them is an answer. */
public final class Orders {

    private Orders() {}

    /** Whether the text has such words. */
    public static boolean in(Text text) {
        var lists = Vocabulary.of(text.language());
        var flat = text.flat();
        return lists.phrases("agent_requests").anyIn(flat)
                || lists.phrases("instructions").anyIn(flat);
    }
}
