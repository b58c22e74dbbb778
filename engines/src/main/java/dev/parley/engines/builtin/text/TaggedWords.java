package dev.parley.engines.builtin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSTaggerME;

/** Tags words the way the models were trained: marks are words of their own and English contractions are two. */
final class TaggedWords {

    private static final Set<String> CONTRACTED = Set.of("n't", "'s", "'re", "'ve", "'ll", "'m", "'d");

    private TaggedWords() {}

    /** One tag per token; of a contraction the tag of its first part. */
    static List<String> tag(POSTaggerME tagger, List<Token> tokens, Language language) {
        var units = new ArrayList<String>();
        var firstUnit = new int[tokens.size()];
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0 && tokens.get(at).opensClause()) {
                units.add(",");
            }
            firstUnit[at] = units.size();
            split(tokens.get(at).text(), language, units);
        }
        units.add(".");
        var tags = tagger.tag(units.toArray(String[]::new));
        var result = new ArrayList<String>(tokens.size());
        for (int unit : firstUnit) {
            result.add(tags[unit]);
        }
        return result;
    }

    private static void split(String text, Language language, List<String> units) {
        var straight = text.replace('\u2019', '\'');
        if (language == Language.EN) {
            for (var ending : CONTRACTED) {
                if (straight.length() > ending.length() && straight.endsWith(ending)) {
                    units.add(straight.substring(0, straight.length() - ending.length()));
                    units.add(ending);
                    return;
                }
            }
        }
        units.add(straight);
    }
}
