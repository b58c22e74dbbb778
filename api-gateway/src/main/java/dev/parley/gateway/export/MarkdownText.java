package dev.parley.gateway.export;

import dev.parley.domain.view.TranscriptView.Entry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown; what people said is quoted and means nothing as markup. */
final class MarkdownText implements TranscriptText {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|~&])");

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
        return plain(content).strip().lines().map(line -> "> " + line + "\n").collect(Collectors.joining());
    }

    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$1");
    }
}
