package dev.parley.engines.model.speak;

import dev.parley.domain.catalog.Technique;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.output.Stems;
import dev.parley.engines.model.speak.Manners.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A follow-up asks or invites; a few techniques may do with giving back what was said, or with a sign of listening. In languages
 * without a list of invitations only a question mark tells.
 *
 * @param said the participant's open answer
 * @param tag BCP 47, of the interview
 */
record OneStep(Technique technique, List<String> said, String tag) implements Rule {

    private static final Set<Technique> STATEMENTS = Set.of(
            Technique.SILENT_PROBE,
            Technique.LABELLING,
            Technique.MIRRORING,
            Technique.TELL_ME_MORE,
            Technique.ACTIVE_LISTENING);

    private static final int SIGN_WORDS = 8;

    @Override
    public Optional<String> problem(String words) {
        return asks(words) || STATEMENTS.contains(technique) && (!isKnown() || responds(words))
                ? Optional.empty()
                : Optional.of("It asks no question and does not invite to go on; ask one.");
    }

    private boolean asks(String words) {
        return WordsCheck.questions(words, tag) > 0
                || isKnown() && Manners.of(language()).has(Way.INVITES, Manners.plain(words));
    }

    private boolean responds(String words) {
        var manners = Manners.of(language());
        var plain = Manners.plain(words);
        var text = Text.of(words, language());
        boolean sign = technique == Technique.SILENT_PROBE
                && text.tokens().size() <= SIGN_WORDS
                && manners.has(Way.SIGNS, plain);
        boolean label = technique == Technique.LABELLING && manners.has(Way.TENTATIVE, plain);
        return sign || label || givesBack(text);
    }

    private boolean givesBack(Text words) {
        var own = new HashSet<String>();
        said.forEach(message -> own.addAll(Text.of(message, language()).stems()));
        var stems = words.stems();
        return !stems.isEmpty() && Stems.shared(stems, own) * 2 >= stems.size();
    }

    private boolean isKnown() {
        var primary = tag.split("[-_]", 2)[0];
        return language().code().equalsIgnoreCase(primary);
    }

    private Language language() {
        return Language.of(tag);
    }
}
