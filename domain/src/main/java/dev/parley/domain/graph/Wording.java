package dev.parley.domain.graph;

import java.util.regex.Pattern;

/** What can be said of a question's wording without understanding it. Question marks count in every language, the rest is English. */
final class Wording {

    private static final Pattern QUESTION_MARK = Pattern.compile("[?？؟]+");
    private static final String ASKING = "(?:what|why|how|when|where|who|which)";
    private static final Pattern ASKS = Pattern.compile("\\b" + ASKING + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_MORE =
            Pattern.compile("\\b(?:and|or)\\s+" + ASKING + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS = Pattern.compile(
            "(?:^|[.!?,;:]\\s*)(?:don|isn|aren|wasn|wouldn|doesn|didn|haven|hasn|shouldn|couldn|won)['’]t\\s"
                    + "|\\b(?:do|would|don['’]t)\\s+you\\s+agree\\b"
                    + "|\\bhow\\s+much\\s+(?:do|did)\\s+you\\s+(?:love|like|enjoy|hate|dislike)\\b"
                    + "|\\b(?:surely|obviously|of\\s+course|as\\s+(?:everyone|everybody|we\\s+all)\\s+knows?)\\b"
                    + "|,\\s*(?:right|correct)\\s*\\?",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Whether the text asks more than one thing. */
    static boolean asksTwice(String text) {
        if (QUESTION_MARK.matcher(text).results().limit(2).count() > 1) {
            return true;
        }
        var asks = ASKS.matcher(text);
        return asks.find() && ASKS_MORE.matcher(text).find(asks.end());
    }

    /** Whether the text suggests its answer. */
    static boolean leads(String text) {
        return LEADS.matcher(text).find();
    }
}
