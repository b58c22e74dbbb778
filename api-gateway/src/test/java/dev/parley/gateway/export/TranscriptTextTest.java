package dev.parley.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A transcript as a file")
final class TranscriptTextTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Cover COVER = new Cover(
            new RunId(new UUID(1, 1)),
            "Tools & <things>",
            RunStatus.COMPLETED,
            false,
            "en",
            Optional.of(START),
            "Ada",
            Optional.empty());

    private static Entry entry(Role role, double second, String content, OptionalLong durationMs) {
        return new Entry(
                new EntryId(new UUID(2, (long) (second * 10))),
                1,
                role,
                content,
                START.plusMillis((long) (second * 1000)),
                durationMs,
                Optional.empty(),
                Optional.of("why"),
                Optional.of("why"),
                EntryType.UTTERANCE,
                OptionalDouble.of(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static final List<Entry> ENTRIES = List.of(
            entry(Role.AGENT, 0, "Why?", OptionalLong.empty()),
            entry(Role.PARTICIPANT, 2, "It is\n\n<b>quick</b> --> cheap", OptionalLong.of(1500)),
            entry(Role.AGENT, 60, "Bye.", OptionalLong.empty()));

    /** In two pieces, as pages come. */
    private static String file(Format format, List<Entry> entries) {
        var text = format.text(COVER);
        return text.begin()
                + text.entries(entries.subList(0, 1))
                + text.entries(entries.subList(1, entries.size()))
                + text.end();
    }

    @Test
    void vtt_counts_from_the_first_entry_and_escapes_what_is_markup() {
        assertThat(file(Format.VTT, ENTRIES))
                .startsWith("WEBVTT\n\n")
                .contains("00:00:00.000 --> 00:00:02.000\n<v Ada>Why?\n\n")
                .contains(
                        "00:00:02.000 --> 00:00:03.500\n<v Participant>It is\n&lt;b&gt;quick&lt;/b&gt; --&gt; cheap\n\n")
                .endsWith("00:01:00.000 --> 00:01:05.000\n<v Ada>Bye.\n\n");
    }

    @Test
    void srt_numbers_its_cues_over_all_pieces() {
        assertThat(file(Format.SRT, ENTRIES)).isEqualTo("""
                1
                00:00:00,000 --> 00:00:02,000
                Ada: Why?

                2
                00:00:02,000 --> 00:00:03,500
                Participant: It is
                ‹b›quick‹/b› --› cheap

                3
                00:01:00,000 --> 00:01:05,000
                Ada: Bye.

                """);
    }

    @Test
    void cues_never_go_back_when_a_producers_clock_does() {
        var entries = List.of(ENTRIES.get(2), entry(Role.PARTICIPANT, 30, "earlier", OptionalLong.empty()));
        assertThat(file(Format.SRT, entries)).contains("2\n00:00:00,000 --> 00:00:05,000\nParticipant: earlier");
    }

    @Test
    void csv_quotes_and_disarms_formulas() {
        var formula = entry(Role.PARTICIPANT, 3, "=HYPERLINK(\"http://x\")", OptionalLong.empty());
        var file = file(Format.CSV, List.of(ENTRIES.get(1), formula));
        assertThat(file)
                .startsWith("id,timestamp,role,entry_type,content,")
                .contains(",participant,utterance,\"It is\n\n<b>quick</b> --> cheap\",,why,why,1500,1.0,,\r\n")
                .contains(",\"'=HYPERLINK(\"\"http://x\"\")\",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@A1",
                " =1",
                "\t=1",
                "\n=1",
                "\u00a0=1",
                "\u200b=1",
                "\uff1d1",
                "\uff0b1",
                " \uff0d1",
                "\uff201"
            })
    void csv_disarms_a_formula_behind_blanks_and_in_full_width_signs(String content) {
        var file = file(Format.CSV, List.of(ENTRIES.get(0), entry(Role.PARTICIPANT, 3, content, OptionalLong.empty())));
        assertThat(file).containsPattern(",\"?'" + Pattern.quote(content));
    }

    @Test
    void csv_leaves_words_alone_that_have_a_sign_inside() {
        var file =
                file(Format.CSV, List.of(ENTRIES.get(0), entry(Role.PARTICIPANT, 3, " 2 = 1+1", OptionalLong.empty())));
        assertThat(file).contains(" 2 = 1+1").doesNotContain("'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "---|\\---",
                "===|\\===",
                "  - item|  \\- item",
                "+ item|\\+ item",
                "10. item|10\\. item",
                " 1) item| 1\\) item",
                ":-:|\\:-:",
                "    code|&#32;   code",
                "\tcode|&#9;code",
                "  \tcode|&#32; \tcode",
                "    - code|&#32;   \\- code",
                "1.5 of them|1\\.5 of them",
                "one - two|one - two",
                "  two blanks|  two blanks"
            })
    void markdown_makes_no_block_of_a_line_that_looks_like_one(String line, String escaped) {
        var said = List.of(ENTRIES.get(0), entry(Role.PARTICIPANT, 3, "Words\n" + line, OptionalLong.empty()));
        assertThat(file(Format.MD, said)).endsWith("> Words\n> " + escaped + "\n\n");
    }

    @Test
    void markdown_quotes_the_words_and_takes_none_for_markup() {
        assertThat(file(Format.MD, ENTRIES))
                .startsWith("# Tools \\& \\<things\\>\n\n- Run: run\\_")
                .contains("- Status: completed\n- Language: en\n- Started: 2026-03-02T10:00:00Z\n")
                .contains(
                        "**Participant** · 2026-03-02T10:00:02Z\n\n> It is\n> \n> \\<b\\>quick\\</b\\> --\\> cheap\n");
    }

    @Test
    void plain_text_has_a_line_an_entry() {
        assertThat(file(Format.TXT, ENTRIES)).endsWith("""
                [2026-03-02T10:00:00Z] Ada: Why?
                [2026-03-02T10:00:02Z] Participant: It is
                   \s
                    <b>quick</b> --> cheap
                [2026-03-02T10:01:00Z] Ada: Bye.
                """);
    }
}
