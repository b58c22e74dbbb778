package dev.parley.engines.builtin.generate;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.Detail;
import dev.parley.engines.builtin.assess.OpenDetails;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of a follow-up: what is still open, in the technique's manner, with the participant's own phrase where it fits. */
final class FollowUpWords {

    /** They ask for more of any kind, so they may as well ask for what the completion hint misses. */
    private static final Set<Technique> OPEN_ENDED = Set.of(
            Technique.TELL_ME_MORE, Technique.FUNNEL, Technique.CALIBRATED_QUESTIONS, Technique.ACTIVE_LISTENING);

    /** They question the point that was made; in a longer message no single phrase is sure to be it. */
    private static final Set<Technique> ABOUT_THE_POINT =
            Set.of(Technique.FIVE_WHYS, Technique.SOCRATIC, Technique.DEVILS_ADVOCATE);

    private static final int SHORT_MESSAGE = 2;

    /** About one strong word. */
    private static final double CLEAR = 0.44;

    private final GenerateRequest request;
    private final Technique technique;
    private final Language language;
    private final Variation variation;

    private FollowUpWords(GenerateRequest request, Technique technique, Language language, Variation variation) {
        this.request = request;
        this.technique = technique;
        this.language = language;
        this.variation = variation;
    }

    static String of(GenerateRequest request, Technique technique, Language language, Variation variation) {
        return new FollowUpWords(request, technique, language, variation).words();
    }

    private String words() {
        var detail = openDetail();
        if (detail.isPresent()) {
            return asking(detail.get());
        }
        int before = Collections.frequency(request.turn().techniquesUsed(), technique);
        var purpose = Phrasebook.purpose(technique);
        var heard = feeling();
        if (heard.isPresent()) {
            return wording(purpose + "." + heard.get(), before);
        }
        return phrase().map(phrase -> filled(wording(purpose + ".phrase", before), phrase))
                .orElseGet(() -> wording(purpose, before));
    }

    private String asking(Detail detail) {
        var purpose = "ask." + detail.code();
        int turn = request.turn().followUpsAsked();
        var phrase = detail == Detail.EXAMPLE ? phrase() : Optional.<String>empty();
        return phrase.map(words -> filled(wording(purpose + ".phrase", turn), words))
                .orElseGet(() -> wording(purpose, turn));
    }

    /** Asks for each open detail in turn, and every other time for something else when one alone is left. */
    private Optional<Detail> openDetail() {
        if (!OPEN_ENDED.contains(technique)) {
            return Optional.empty();
        }
        var open = OpenDetails.of(request.node(), request.turn().answer(), language);
        int asked = request.turn().followUpsAsked();
        boolean again = open.size() == 1 && asked % 2 == 1;
        return open.isEmpty() || again ? Optional.empty() : Optional.of(open.get(asked % open.size()));
    }

    /** Labelling names the feeling that was heard, when it was heard clearly in the newest message. */
    private Optional<String> feeling() {
        if (technique != Technique.LABELLING || request.turn().answer().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Feelings.of(request.turn().answer().getLast(), language))
                .filter(feeling -> feeling.intensity() >= CLEAR && feeling.sentiment() != Sentiment.NEUTRAL)
                .map(feeling -> feeling.sentiment().name().toLowerCase(Locale.ROOT));
    }

    private Optional<String> phrase() {
        var answer = request.turn().answer();
        boolean unsure = ABOUT_THE_POINT.contains(technique)
                && !answer.isEmpty()
                && Text.of(answer.getLast(), language).sentences().size() > SHORT_MESSAGE;
        return unsure
                ? Optional.empty()
                : KeyPhrase.in(
                        answer,
                        request.node().text(),
                        request.agent().spec().boundaries().sensitiveTopics(),
                        language);
    }

    private String wording(String purpose, int turn) {
        return variation.atNode(
                Phrasebook.of(language).wordings(purpose),
                purpose,
                request.turn().nodeId(),
                turn);
    }

    private static String filled(String wording, String phrase) {
        var capitalized = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
        return wording.replace("{phrase}", phrase).replace("{Phrase}", capitalized);
    }
}
