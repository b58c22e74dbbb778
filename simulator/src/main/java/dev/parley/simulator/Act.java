package dev.parley.simulator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a participant does when the word is theirs. */
public sealed interface Act {

    /** Whether they mean to answer; who declines, strays or asks back does not. */
    boolean answers();

    /**
     * Says something.
     *
     * @param author who worded it
     * @param used what models took for it, also where what they wrote was of no use
     */
    record Say(String words, boolean answers, Author author, ModelUse used) implements Act {

        /** Worded by the built-in participant. */
        public Say(String words, boolean answers) {
            this(words, answers, Author.BUILT_IN, ModelUse.NONE);
        }

        /** The same, after models were asked in vain. */
        public Say after(ModelUse inVain) {
            return new Say(words, answers, author, used.plus(inVain));
        }
    }

    /** Fills in what is open: the fields of a form, or the data of a custom node. */
    record Respond(Map<String, ?> data) implements Act {
        public Respond {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }

        @Override
        public boolean answers() {
            return true;
        }
    }

    /** Who words what a participant says. */
    enum Author {
        MODEL,
        BUILT_IN
    }
}
