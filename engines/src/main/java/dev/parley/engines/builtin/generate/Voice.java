package dev.parley.engines.builtin.generate;

import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds words for one turn: in the run's language and register, chosen by the run's id, and put as nothing was put before in
 * the run, as far as the request's history tells.
 */
final class Voice {

    private final Phrasebook book;
    private final Register register;
    private final Language language;
    private final Variation variation;
    private final String nodeId;
    private final List<String> said;
    private final Meaning meaning;
    private final GenerateRequest request;
    private final Meanings meanings;

    Voice(GenerateRequest request, Meanings meanings) {
        this(request, meanings, Language.of(request.language()));
    }

    private Voice(GenerateRequest request, Meanings meanings, Language language) {
        this.request = request;
        this.meanings = meanings;
        this.language = language;
        this.meaning = meanings.of(language);
        this.book = Phrasebook.of(language);
        this.register = Register.of(request, language);
        this.variation = new Variation(
                request.context().runId(), request.blueprint().spec().graph());
        this.nodeId = request.turn().nodeId();
        this.said = request.history().stream()
                .filter(line -> line.fromAgent())
                .map(line -> line.text())
                .toList();
    }

    Language language() {
        return language;
    }

    /** The same in a language that the participant spoke. */
    Voice in(Language other) {
        return new Voice(request, meanings, other);
    }

    /** Whether the words complain about being asked: "I just told you". */
    boolean hearsComplaint(Text message) {
        return Phrasebook.of(message.language())
                .turnOfPhrase(Phrasebook.COMPLAINTS, message)
                .isPresent();
    }

    /** What answers in the interview's language are compared with. */
    Meaning meaning() {
        return meaning;
    }

    /** What the agent said before, oldest first; the newest may be all that is known. */
    List<String> said() {
        return said;
    }

    boolean knows(String purpose) {
        return book.knows(purpose);
    }

    /** Words by which an objective begins and that add nothing for a participant: "Understand …". */
    List<String> objectiveOpenings() {
        return book.objectiveOpenings();
    }

    /** Whether a word shows that a sentence was written about participants, not for them. */
    boolean isForResearchers(String word) {
        return book.has(Phrasebook.FOR_RESEARCHERS, word);
    }

    /** Whether a word opens an indirect question. */
    boolean opensIndirectQuestion(String word) {
        return book.has(Phrasebook.INDIRECT_QUESTIONS, word);
    }

    /** Whether a word asks when, not how long. */
    boolean namesAPointInTime(String word) {
        return book.has(Phrasebook.POINTS_IN_TIME, word);
    }

    /** Words for a purpose, put as nothing was in this run yet; a different wording for every turn at a node. */
    Optional<String> fresh(String purpose, int turn, UnaryOperator<Wording> filled) {
        return inTurn(purpose, turn)
                .filter(wording -> said.stream().noneMatch(wording::isIn))
                .map(wording -> filled.apply(wording).template())
                .filter(text -> !said.contains(text))
                .findFirst();
    }

    /** The same with nothing to fill in. */
    Optional<String> fresh(String purpose, int turn) {
        return fresh(purpose, turn, UnaryOperator.identity());
    }

    /** Fresh words, or those that were used longest ago. */
    String any(String purpose, int turn, UnaryOperator<Wording> filled) {
        return fresh(purpose, turn, filled)
                .orElseGet(() -> filled.apply(longestAgo(inTurn(purpose, turn))).template());
    }

    /** When all wordings have been used: one of them behind an opening, so that at least the whole is new. */
    String anew(String purpose, int turn) {
        return inTurn(purpose, turn)
                .flatMap(wording -> inTurn(Phrasebook.STAY_WITH_IT, turn)
                        .map(opening -> opening.template() + " " + wording.template()))
                .filter(text -> said.stream().noneMatch(line -> line.contains(text)))
                .findFirst()
                .orElseGet(() -> any(purpose, turn, UnaryOperator.identity()));
    }

    /** A wording that no neighbour of the node in the graph gets; none now and then, as nobody thanks after every answer. */
    Optional<Wording> betweenNodes(String purpose) {
        var wordings = book.wordings(purpose, register);
        var choice = variation.betweenNodes(wordings.size() + 1, purpose, nodeId);
        return choice.isPresent() && choice.getAsInt() < wordings.size()
                ? Optional.of(wordings.get(choice.getAsInt()))
                : Optional.empty();
    }

    private Stream<Wording> inTurn(String purpose, int turn) {
        return variation.order(book.wordings(purpose, register), purpose, nodeId, turn).stream();
    }

    private Wording longestAgo(Stream<Wording> wordings) {
        return wordings.min((a, b) -> Integer.compare(lastUse(a), lastUse(b))).orElseThrow();
    }

    private int lastUse(Wording wording) {
        for (int at = said.size() - 1; at >= 0; at--) {
            if (wording.isIn(said.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
