package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges a message: first what it is not (a request, a refusal, off topic, evasion), then how much of an answer it is. */
final class Judge {

    /** At a question for a value "I don't know" with so many words of reason is still none. */
    private static final int WORDS_OF_A_REASON = 8;

    /** An answer of so many small words says something: "gets out of the way". */
    private static final int SMALL_WORDS = 4;

    private static final int FEW_WORDS = 3;

    private final AssessRequest request;
    private final Node node;
    private final Heard heard;
    private final Text question;
    private final Expected expected;
    private final Relevance relevance;
    private final Kinds kinds;
    private final Set<AskedFor> askedFor;
    private final AnswersByIt answersByIt;
    private final boolean complains;

    Judge(AssessRequest request, Language interview, Heard heard) {
        this.request = request;
        this.node = request.node();
        this.heard = heard;
        this.question = Text.of(Questions.asked(node.text(), interview), interview);
        this.expected =
                Expected.of(request.nodeId(), node, request.blueprint().spec().graph(), interview);
        this.relevance = new Relevance(request, interview, heard.meaning());
        this.kinds = new Kinds(heard);
        this.askedFor = AskedFor.by(question);
        this.answersByIt = new AnswersByIt(heard.text(), askedFor);
        this.complains = !node.type().isFilledIn() && Complaint.in(heard.text(), question);
    }

    /** One message by itself. */
    Judgement judge() {
        var read = read();
        var stated = statedBesideAQuestion();
        boolean answers =
                read.isPresent() || heard.instructs() || node.type().isFilledIn() || answersByIt.reportsWords();
        var idle = answers ? Idle.NONE : idle();
        var ask = stated.isPresent() ? Optional.<ParticipantAsk>empty() : ask(idle, read);
        var value = ask.isPresent() ? Optional.<Json>empty() : stated.or(() -> read);
        var reluctance = reluctance(ask, value);
        boolean declined = reluctance != Reluctance.NONE && value.isEmpty();
        boolean open = !declined && ask.isEmpty() && value.isEmpty();
        boolean offTopic = open && idle == Idle.NONE && !complains && isOffTopic();
        boolean enough = reluctance == Reluctance.UNWILLING && value.isPresent();
        return weighed(ask, idle, reluctance, declined, offTopic, open && !offTopic, value, enough);
    }

    /** Whoever asks something beside a form asks the interviewer; at a question they may answer by it. */
    private Optional<ParticipantAsk> asked() {
        var message = heard.text().source();
        if (!node.type().isFilledIn()) {
            return new Asks(question.source(), heard.language(), expected).in(message);
        }
        return new Asks("", heard.language(), expected)
                .in(message)
                .or(() -> message.strip().endsWith("?") ? Optional.of(ParticipantAsk.CLARIFY) : Optional.empty());
    }

    /**
     * Several messages that are known to be no requests, refusals or asides.
     *
     * @param enough whether the participant has said that there is nothing to add
     */
    Judgement judgeContent(boolean enough) {
        var value = read();
        return weighed(Optional.empty(), Idle.NONE, Reluctance.NONE, false, false, value.isEmpty(), value, enough);
    }

    private Optional<Json> read() {
        if (node.type().isFilledIn()) {
            return Optional.empty();
        }
        return new TypedValues(expected, question, heard.meaning())
                .in(heard.messages(), heard.language(), request.askedAgain());
    }

    /** "Zero. What do you think of canteens?" has the value of what it states. */
    private Optional<Json> statedBesideAQuestion() {
        var sentences = heard.text().sentences();
        var stated = sentences.stream()
                .map(Span::text)
                .filter(sentence -> !sentence.endsWith("?"))
                .toList();
        return node.type().isFilledIn() || stated.isEmpty() || stated.size() == sentences.size()
                ? Optional.empty()
                : new TypedValues(expected, question, heard.meaning())
                        .in(List.of(String.join(" ", stated)), heard.language());
    }

    private Judgement weighed(
            Optional<ParticipantAsk> ask,
            Idle idle,
            Reluctance reluctance,
            boolean declined,
            boolean offTopic,
            boolean open,
            Optional<Json> value,
            boolean enough) {
        boolean evades = open && (idle == Idle.MASHES || complains || evades());
        var substance = Substance.of(heard.text(), relevance.stems());
        boolean addressed = value.isPresent() || open && !evades && (says(substance) || enough && saysALittle());
        var hint = new HintCheck(node, heard.text(), heard.sentences(), heard.meaning(), heard.comparable(), addressed);
        return new Judgement(
                ask,
                idle,
                heard.instructs(),
                reluctance,
                declined,
                offTopic,
                evades,
                addressed,
                addressed && enough,
                value,
                substance,
                hint);
    }

    private Idle idle() {
        var found =
                answersByIt.waiting() || answersByIt.leaving() || judgesInAWord() ? Idle.NONE : Idle.in(heard.text());
        boolean asksAnything = heard.text().source().endsWith("?")
                || Vocabulary.of(heard.language())
                        .phrases("agent_requests")
                        .anyIn(heard.text().flat());
        return found == Idle.NONE
                        && !asksAnything
                        && sharesNothing()
                        && !answersByIt.maySpeakOfReturning()
                        && kinds.pauses()
                ? Idle.WAITS
                : found;
    }

    private boolean sharesNothing() {
        return Collections.disjoint(heard.text().stems(), question.stems());
    }

    /** Who greets or needs a moment wants to find the question where it was. */
    private Optional<ParticipantAsk> ask(Idle idle, Optional<Json> read) {
        if (idle.leavesOpen()) {
            return Optional.of(ParticipantAsk.REPEAT);
        }
        var asked = asked().filter(ask -> read.isEmpty() || asksBack(ask));
        if (answersByIt.reportsWords()) {
            return Optional.empty();
        }
        if (complains) {
            return asked.filter(ask -> ask == ParticipantAsk.STOP);
        }
        boolean open = !node.type().isFilledIn()
                && asked.isEmpty()
                && read.isEmpty()
                && !weighsOptions()
                && !heard.instructs();
        return open && !offTopic().isPlain() ? meant() : asked;
    }

    /** What nobody thought of a phrase for. */
    private Optional<ParticipantAsk> meant() {
        boolean refuses = Reluctances.in(heard.messages(), question.source(), heard.language()) != Reluctance.NONE;
        boolean asksForQuestions = question.tokens().stream()
                .anyMatch(token -> Vocabulary.of(heard.language()).has("asks_for_questions", token.word()));
        boolean answers = new Asks(question.source(), heard.language(), expected)
                .answersToo(heard.text().source());
        return refuses || asksForQuestions || answers || lacks()
                ? Optional.empty()
                : kinds.ask()
                        .filter(ask -> asksBack(ask) || sharesNothing())
                        .filter(ask -> ask == ParticipantAsk.CLARIFY || !asksFor(AskedFor.DEEDS, AskedFor.DONE));
    }

    /** "Is ten the best?" names a number and gives none; "stop" may be one of the options. */
    private static boolean asksBack(ParticipantAsk asked) {
        return switch (asked) {
            case REPEAT, CLARIFY -> true;
            case SKIP, STOP -> false;
        };
    }

    private Reluctance reluctance(Optional<ParticipantAsk> ask, Optional<Json> value) {
        if (ask.isPresent()) {
            return switch (ask.get()) {
                case SKIP, STOP -> Reluctance.UNWILLING;
                case REPEAT, CLARIFY -> Reluctance.NONE;
            };
        }
        if (answersByIt.reportsWords() || complains) {
            return Reluctance.NONE;
        }
        var found = Reluctances.in(heard.messages(), question.source(), heard.language());
        if (found == Reluctance.NONE && Reluctances.estimates(heard.text(), question.source())) {
            return Reluctance.NONE;
        }
        if (found == Reluctance.NONE && value.isEmpty() && !weighsOptions() && !lacks() && !answersInAWord()) {
            var meant = kinds.reluctance(question.stems()).filter(kind -> !answersByIt.declining(kind));
            if (meant.isPresent() && !new Guess(heard.text(), question.stems()).isMade()) {
                return meant.get();
            }
        }
        if (found == Reluctance.NONE && value.isEmpty() && expected instanceof Expected.YesNo) {
            found = new Withheld(question, expected).in(heard.text());
        }
        boolean typed = !(expected instanceof Expected.Words) && value.isEmpty();
        return found == Reluctance.NONE && typed ? reluctanceBesideAReason() : found;
    }

    private boolean answersInAWord() {
        return expected instanceof Expected.Words && InAWord.isOne(heard.text());
    }

    private boolean lacks() {
        return new Lacks(heard.text(), question.stems()).something();
    }

    /** "I wouldn't say no, and I wouldn't say yes": speaks of what can be chosen, so it does not refuse to. */
    private boolean weighsOptions() {
        var stems = heard.text().stems();
        var lists = Vocabulary.of(heard.language());
        return switch (expected) {
            case Expected.Words() -> false;
            case Expected.Number(), Expected.Rating(var _, var _), Expected.Date() -> false;
            case Expected.YesNo() ->
                heard.text().tokens().stream()
                        .anyMatch(token -> lists.has("plain_yes", token.word()) || lists.has("plain_no", token.word()));
            case Expected.Choice(var options) ->
                options.stream()
                        .flatMap(option -> Text.of(option, heard.language()).stems().stream())
                        .anyMatch(stems::contains);
        };
    }

    /** "No clue, I fell asleep in the chair" gives no number, however good the reason. */
    private Reluctance reluctanceBesideAReason() {
        if (heard.messages().isEmpty() || heard.text().content().size() > WORDS_OF_A_REASON) {
            return Reluctance.NONE;
        }
        return Reluctances.opening(heard.messages().getLast(), question.source(), heard.language());
    }

    private boolean isOffTopic() {
        boolean nothingElse = heard.instructs() && heard.text().content().size() < 2;
        return nothingElse || offTopic().isOne();
    }

    private OffTopic offTopic() {
        return new OffTopic(heard, relevance, kinds, askedFor);
    }

    private boolean evades() {
        var evasion = new Evasion(heard.text(), heard.sentences());
        return evasion.onlyAsksBack(question)
                || expected instanceof Expected.Words && evasion.onlyPlatitudes(relevance, heard.examples(), kinds);
    }

    /** "We use it", left at that, is all that there is to get. */
    private boolean saysALittle() {
        return heard.text().tokens().size() >= FEW_WORDS;
    }

    /** One word of meaning is enough for a short answer; a bare yes or no is one only where a value is asked for. */
    private boolean says(Substance substance) {
        boolean anything = substance.concrete() > 0 || !heard.text().tokens().isEmpty();
        return substance.words() > 0
                || !(node instanceof Node.Question) && substance.concrete() > 0
                || !(expected instanceof Expected.Words) && anything
                || heard.text().tokens().size()
                        >= (asksFor(AskedFor.DEEDS, AskedFor.DONE, AskedFor.VERDICT) ? 2 : SMALL_WORDS)
                // "Nothing yet" answers "what would you change?"
                || Reluctances.answersWithNothing(heard.text())
                || InAWord.isOne(heard.text())
                || judgesInAWord();
    }

    /** "So so", "bien", where it is asked how something was. */
    private boolean judgesInAWord() {
        return asksFor(AskedFor.VERDICT)
                && Vocabulary.of(heard.language())
                        .hasAny("verdict_words", heard.text().tokens());
    }

    private boolean asksFor(AskedFor... kinds) {
        return Stream.of(kinds).anyMatch(askedFor::contains);
    }
}
