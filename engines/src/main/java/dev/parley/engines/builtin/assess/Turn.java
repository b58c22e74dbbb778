package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The messages at a node, in their order. The newest decides what is asked, declined or off topic; earlier ones only add content,
 * and those among them that asked, declined, gave instructions or went off topic do not even that.
 */
final class Turn {

    /** What was judged, and the messages that count. */
    record Reading(Heard heard, Judgement judgement) {}

    private final AssessRequest request;
    private final Language interview;
    private final Meanings meanings;
    private final PerLanguage<Examples> examples;
    private final List<String> cleaned;
    private final Language together;

    Turn(AssessRequest request, Language interview, Meanings meanings, PerLanguage<Examples> examples) {
        this.request = request;
        this.interview = interview;
        this.meanings = meanings;
        this.examples = examples;
        var said = request.answer().stream()
                .map(Cleaning::of)
                .filter(message -> !message.isBlank())
                .toList();
        this.together = SpokenLanguage.of(String.join("\n", said), interview);
        this.cleaned = request.node().type().isFilledIn() ? besideForm(said) : said;
    }

    /** Words do not fill in a form, so that nothing said before adds to what is said now. */
    private List<String> besideForm(List<String> said) {
        return said.stream()
                .skip(Math.max(0, said.size() - 1))
                .map(message -> SaidOfForms.asOfQuestions(message, together))
                .toList();
    }

    /** Everything that was said at the node, answers or not. */
    Heard all() {
        return heard(cleaned, together);
    }

    Reading read() {
        var newest = cleaned.isEmpty() ? all() : alone(cleaned.getLast());
        var found = judge(newest).judge();
        var earlier = cleaned.size() < 2 ? List.<String>of() : content(cleaned.subList(0, cleaned.size() - 1));
        if (!earlier.isEmpty() && found.idle() == Idle.GREETS) {
            var before = heard(earlier, together);
            return new Reading(before, judge(before).judgeContent(false));
        }
        if (found.ask().equals(Optional.of(ParticipantAsk.STOP))) {
            return ending(newest, found, earlier);
        }
        if (!earlier.isEmpty() && found.idle() == Idle.LEAVES) {
            return nothingToAdd(earlier, Reluctance.ENOUGH).orElseGet(() -> new Reading(newest, found));
        }
        if (earlier.isEmpty() || isDecidedBy(found)) {
            return new Reading(newest, found);
        }
        if (found.declined() || found.reluctance() == Reluctance.ENOUGH) {
            return nothingToAdd(earlier, found.reluctance()).orElseGet(() -> new Reading(newest, found));
        }
        var content = new ArrayList<>(earlier);
        if (!found.evades()) {
            content.addAll(newest.messages());
        }
        var heard = heard(content, together);
        return new Reading(heard, judge(heard).judgeContent(false));
    }

    /** Who ends the interview takes nothing back of what was said before, be it in the same message. */
    private Reading ending(Heard newest, Judgement found, List<String> earlier) {
        var content = new ArrayList<>(earlier);
        content.addAll(saidBeforeAsking(newest));
        return nothingToAdd(content, Reluctance.ENOUGH)
                .map(answered ->
                        new Reading(answered.heard(), answered.judgement().asking(ParticipantAsk.STOP)))
                .orElseGet(() -> new Reading(newest, found));
    }

    /** What was said, as all that there is to say; empty where it does not stand. */
    private Optional<Reading> nothingToAdd(List<String> said, Reluctance now) {
        var before = heard(said, together);
        return Optional.of(new Reading(before, judge(before).judgeContent(true)))
                .filter(answered -> !said.isEmpty() && stands(answered.judgement(), now));
    }

    /** A request to skip is a way to say that there is nothing to add. */
    private static boolean isDecidedBy(Judgement newest) {
        return newest.offTopic()
                || newest.ask().filter(ask -> ask != ParticipantAsk.SKIP).isPresent();
    }

    /**
     * Whether what was said before stands. Where a value is wanted and none was given, a refusal stands against it; who only has
     * nothing to add, or does not know more, has answered all the same.
     */
    private boolean stands(Judgement before, Reluctance now) {
        return before.addressed()
                && (now != Reluctance.UNWILLING
                        || !asksForAValue()
                        || before.value().isPresent());
    }

    private boolean asksForAValue() {
        var graph = request.blueprint().spec().graph();
        return !(Expected.of(request.nodeId(), request.node(), graph, interview) instanceof Expected.Words);
    }

    private List<String> content(List<String> earlier) {
        var content = new ArrayList<String>();
        for (var message : earlier) {
            var heard = alone(message);
            if (isContent(judge(heard).judge())) {
                content.addAll(heard.messages());
            }
        }
        return content;
    }

    /** What comes after the wish to end gives a reason for it, and answers nothing. */
    private List<String> saidBeforeAsking(Heard message) {
        var said = new ArrayList<String>();
        for (var sentence : message.text().sentences()) {
            var judged = judge(alone(sentence.text())).judge();
            if (judged.ask().isPresent()) {
                break;
            }
            if (isContent(judged) && judged.addressed()) {
                said.add(sentence.text());
            }
        }
        return said;
    }

    private static boolean isContent(Judgement message) {
        return message.ask().isEmpty() && !message.declined() && !message.offTopic() && !message.evades();
    }

    private Heard alone(String message) {
        return heard(List.of(message), SpokenLanguage.of(message, together));
    }

    private Heard heard(List<String> messages, Language spoken) {
        return Heard.of(messages, request, interview, spoken, meanings, examples);
    }

    private Judge judge(Heard heard) {
        return new Judge(request, interview, heard);
    }
}
