package dev.parley.engines.builtin.text;

/**
 * Brings the forms of a noun together, and only those: a stemmer would also join "dispatcher" with "dispatch". German plurals
 * take many forms and go by the stemmer.
 */
public final class Singular {

    private Singular() {}

    /** What the singular and the plural of a noun share. */
    public static String of(String word, Language language) {
        return switch (language) {
            case EN -> english(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            case DE -> language.stemmer().stem(word).toString();
            case ES -> word.endsWith("es") ? without(word, 2) : word.endsWith("s") ? without(word, 1) : withoutE(word);
            case FR -> word.endsWith("s") || word.endsWith("x") ? without(word, 1) : word;
        };
    }

    private static String english(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return without(word, 3) + "y";
        }
        boolean hisses =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        if (hisses) {
            return without(word, 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? without(word, 1) : word;
    }

    /** "clientes" loses two letters, so "cliente" loses its last. */
    private static String withoutE(String word) {
        return word.endsWith("e") ? without(word, 1) : word;
    }

    private static String without(String word, int letters) {
        return word.length() - letters < 3 ? word : word.substring(0, word.length() - letters);
    }
}
