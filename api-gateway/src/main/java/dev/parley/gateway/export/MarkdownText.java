package dev.parley.gateway.export;

import dev.parley.domain.view.TranscriptView.Entry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown; what people said is quoted and means nothing as markup. */
final class MarkdownText implements TranscriptText {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|~&])");

    /** What makes a block of a line: lists, rules, headings and tables that begin with a mark or a number. */
    private static final Pattern BLOCK = Pattern.compile("^[ \\t]*(?:(?=[-+=:])|\\d+(?=[.)]))");

    /** The blank or tab that begins a code block. */
    private static final Pattern INDENT = Pattern.compile("^(?:\\t| (?= {3}| {0,2}\\t))");

    private final Cover cover;

    MarkdownText(Cover cover) {
        this.cover = cover;
    }

    @Override
    public String begin() {
        var facts = PlainText.facts(cover).stream()
                .map(fact -> "- " + plain(fact) + "\n")
                .collect(Collectors.joining());
        return "# " + plain(cover.name()) + "\n\n" + facts + "\n";
    }

    @Override
    public String entries(List<Entry> entries) {
        return entries.stream()
                .map(entry -> "**" + plain(cover.speaker(entry)) + "** · " + PlainText.time(entry.timestamp()) + "\n\n"
                        + quote(entry.content()) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String end() {
        return "";
    }

    private static String quote(String content) {
        return plain(content)
                .strip()
                .lines()
                .map(line -> "> " + inParagraph(line) + "\n")
                .collect(Collectors.joining());
    }

    private static String inParagraph(String line) {
        var unmarked = BLOCK.matcher(line).replaceFirst("$0\\\\");
        return INDENT.matcher(unmarked)
                .replaceFirst(blank -> "&#" + (int) blank.group().charAt(0) + ";");
    }

    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$1");
    }
}
