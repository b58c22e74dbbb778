package dev.parley.engines.model.output;

import dev.parley.engines.model.prompt.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a model writes for people: plain text without markup, links, codes or speakers' names. */
public final class PlainText {

    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(?:https?|ftp|file|data|javascript|mailto|tel):|//\\w|\\bwww\\."
                    + "|\\b[\\p{L}\\d-]{2,}\\.(?:com|net|org|io|co|dev|app|ai|info|biz|ru|cn|de|fr|es|it|uk|eu|us|ly|gg|xyz|site|online|link"
                    + "|top|example|invalid|test)\\b|\\S@\\S+\\.\\S|/join/");

    private static final Pattern MARKUP =
            Pattern.compile("(?m)<[\\p{L}/!?|]|```|!?\\[[^\\]]*\\]\\(|^\\s*(?:#{1,6}|[-*+>]|\\d{1,2}[.)])\\s"
                    + "|\\*\\*|__|`|&#?\\w{2,8};|\\{\\{|\\}\\}|\\[/?[A-Z_]{3,}\\]|\\\\[nu]");

    private static final Pattern SPEAKER =
            Pattern.compile("(?im)^\\s*(?:system|assistant|user|developer|interviewer|human|ai)\\s*:");

    /** A long run of letters with digits or capitals inside: no word of any language. */
    private static final Pattern CODE = Pattern.compile(
            "(?=[\\w+/=-]*(?:\\d|\\p{Ll}\\p{Lu}))[\\w+/=-]{20,}|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|\\b(?:sk|pk|jt)[-_]\\w{6,}");

    /** Braces, or a quoted name with a colon: the rest of a form. */
    private static final Pattern JSON = Pattern.compile("[{}]|^\\s*\\[|\"\\w+\"\\s*:");

    private static final Pattern EMOTICON = Pattern.compile("(?:^|\\s)[:;=][-']?[()DP](?=\\s|$)|<3");

    private PlainText() {}

    /** On one line, without invisible characters and without quotation marks around the whole. */
    public static String oneLine(String text) {
        var line = Quoted.visible(text).replaceAll("\\s+", " ").strip();
        boolean quoted = line.length() > 2
                && "\"\u201c\u201e\u00ab".indexOf(line.charAt(0)) >= 0
                && "\"\u201d\u201c\u00bb".indexOf(line.charAt(line.length() - 1)) >= 0;
        return quoted ? line.substring(1, line.length() - 1).strip() : line;
    }

    /** What about the text is not plain, worded for the model. */
    public static Optional<String> problem(String text) {
        if (LINK.matcher(text).find()) {
            return Optional.of("It contains a link or an address; write none.");
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of("It contains markup or a list; write plain text.");
        }
        if (SPEAKER.matcher(text).find()) {
            return Optional.of("It names a speaker; write only the words.");
        }
        if (CODE.matcher(text).find()) {
            return Optional.of("It contains a code or an identifier; write words.");
        }
        if (JSON.matcher(text).find()) {
            return Optional.of("It contains JSON; write words.");
        }
        if (EMOTICON.matcher(text).find() || text.codePoints().anyMatch(PlainText::isPictured)) {
            return Optional.of("It contains an emoji; write words.");
        }
        return Optional.empty();
    }

    private static boolean isPictured(int point) {
        return Character.isEmojiPresentation(point) || point >= 0x2190 && Character.isExtendedPictographic(point);
    }
}
