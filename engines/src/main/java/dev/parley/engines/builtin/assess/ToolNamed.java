package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;

/**
 * A tool that is told by what it is for: "a spreadsheet", "the ticket system", "das Ticketsystem", "el sistema de tickets". "The
 * new system" could be any.
 */
final class ToolNamed {

    private ToolNamed() {}

    static boolean at(int at, List<Token> tokens, Language language) {
        var lists = Vocabulary.of(language);
        var word = tokens.get(at).word();
        if (lists.has("tools", word)) {
            return true;
        }
        return switch (language) {
            case EN ->
                lists.has("tool_kinds", word)
                        && at > 0
                        && !tokens.get(at).opensClause()
                        && tells(tokens.get(at - 1), lists);
            case DE -> lists.hasCompound("tool_kinds", word);
            case ES, FR ->
                lists.has("tool_kinds", word)
                        && at + 2 < tokens.size()
                        && lists.has("tool_joins", tokens.get(at + 1).word())
                        && tells(tokens.get(at + 2), lists);
        };
    }

    private static boolean tells(Token token, Vocabulary lists) {
        return token.hasLetter() && !lists.isStop(token.word()) && !lists.has("names_no_tool", token.word());
    }
}
