package dev.parley.engines.builtin.generate;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.Detail;
import dev.parley.engines.builtin.assess.Idle;
import dev.parley.engines.builtin.assess.OpenDetails;
import dev.parley.engines.builtin.assess.Orders;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The words of a follow-up: what is still open, in the technique's manner, with the participant's own phrase where it fits. */
final class FollowUpWords {

    /** They ask for more of any kind, so they may as well ask for what the completion hint misses. */
    private static final Set<Technique> OPEN_ENDED = Set.of(
            Technique.TELL_ME_MORE, Technique.FUNNEL, Technique.CALIBRATED_QUESTIONS, Technique.ACTIVE_LISTENING);

    /** They question the point that was made; in a longer message no single phrase is sure to be it. */
    private static final Set<Technique> ABOUT_THE_POINT =
            Set.of(Technique.FIVE_WHYS, Technique.SOCRATIC, Technique.DEVILS_ADVOCATE);

    private static final int WORDS_OF_ONE_POINT = 8;

    /** About one strong word. */
    private static final double CLEAR = 0.44;

    private static final String WITH_PHRASE = ".phrase";
    private static final String DEEPER = ".deeper";

    private final GenerateRequest request;
    private final Technique technique;
    private final Voice voice;
    private final int before;

    private FollowUpWords(GenerateRequest request, Technique technique, Voice voice) {
        this.request = request;
        this.technique = technique;
        this.voice = voice;
        this.before = Collections.frequency(request.turn().techniquesUsed(), technique);
    }

    static String of(GenerateRequest request, Technique technique, Voice voice) {
        return new FollowUpWords(request, technique, voice).words();
    }

    private String words() {
        var answer = request.turn().answer();
        boolean answered = request.assessment().addressed();
        if (!answer.isEmpty()
                && (ordersAMachine(answer.getLast()) || !answered && AskingAgain.asksAboutMe(request, voice))) {
            return AskingAgain.redirect(request, false, voice);
        }
        if (AskingAgain.idle(request, voice) == Idle.MASHES) {
            return AskingAgain.unclear(request, voice);
        }
        if (request.assessment().ask().isPresent()
                && AboutTheStudy.asked(request, voice).isPresent()) {
            return AskingAgain.rephrase(request, voice);
        }
        if (Acknowledgement.grieves(request, voice)) {
            return voice.any(Phrasebook.SORROW_FOLLOW, turn(), UnaryOperator.identity());
        }
        if (AskingAgain.complains(request, voice)) {
            return AskingAgain.afterComplaint(request, voice);
        }
        if (!answer.isEmpty() && Ground.saysNothing(request, voice)) {
            return afterNothing();
        }
        var phrase = phrase();
        return plain(phrase)
                .or(this::openPart)
                .or(() -> openDetail(phrase))
                .or(() -> inManner(phrase))
                .orElseGet(() -> voice.anew(Phrasebook.purpose(technique), before));
    }

    /** "Ok" to a question that nobody has answered yet; behind an answer there may be nothing to add. */
    private String afterNothing() {
        boolean denies = Ground.denies(request, voice);
        if (!denies && !request.assessment().addressed()) {
            return AskingAgain.plainly(request, voice);
        }
        boolean mayBeMore = turn() == 0 && !denies;
        return voice.any(mayBeMore ? Phrasebook.LITTLE : Phrasebook.NOTHING_MORE, turn(), UnaryOperator.identity());
    }

    private int turn() {
        return request.turn().followUpsAsked();
    }

    /** Where there is next to nothing to ask about: what the researcher waits for, else simply for more while there are words. */
    private Optional<String> plain(Optional<String> phrase) {
        if (Ground.holds(technique, phrase.isPresent(), request, voice)) {
            return Optional.empty();
        }
        return openPart()
                .or(() -> Ground.isStatement(request, voice) ? openDetail(phrase) : Optional.empty())
                .or(() -> voice.fresh(Phrasebook.LITTLE, turn()))
                .or(() -> voice.fresh(Phrasebook.purpose(Technique.TELL_ME_MORE), turn()));
    }

    /** In the technique's manner, and as nothing was said before in the run. */
    private Optional<String> inManner(Optional<String> phrase) {
        for (var purpose : purposes()) {
            if (purpose.endsWith(WITH_PHRASE)) {
                var picked = phrase.flatMap(words -> voice.fresh(purpose, before, wording -> wording.about(words)));
                if (picked.isPresent()) {
                    return picked;
                }
            } else {
                var plain = voice.fresh(purpose, before);
                if (plain.isPresent()) {
                    return plain;
                }
            }
        }
        return Optional.empty();
    }

    /** Where to look for words, the most fitting first. */
    private List<String> purposes() {
        var own = Phrasebook.purpose(technique);
        var purposes = new ArrayList<String>();
        feeling().ifPresent(heard -> purposes.add(own + "." + heard));
        if (before > 0 && voice.knows(own + DEEPER)) {
            purposes.add(own + DEEPER);
        }
        if (voice.knows(own + WITH_PHRASE)) {
            purposes.add(own + WITH_PHRASE);
        }
        purposes.add(own);
        return purposes;
    }

    private Optional<String> openPart() {
        return asksForDetails() && request.assessment().addressed() && !Ground.saysNo(request, voice)
                ? OpenPart.of(request, voice)
                        .flatMap(part -> voice.fresh("ask.part" + WITH_PHRASE, turn(), wording -> wording.about(part)))
                        .map(asked -> voice.any(Phrasebook.ACKNOWLEDGE, turn(), UnaryOperator.identity()) + " " + asked)
                : Optional.empty();
    }

    private Optional<String> openDetail(Optional<String> phrase) {
        if (!asksForDetails()) {
            return Optional.empty();
        }
        var open = OpenDetails.of(request.node(), request.turn().answer(), voice.language(), voice.meaning()).stream()
                .filter(detail -> detail != Detail.PERSON || Ground.tellsAStory(request, voice))
                .filter(detail -> detail == Detail.REASON || !Ground.saysNo(request, voice))
                .toList();
        int asked = turn();
        return open.isEmpty() ? Optional.empty() : asking(open.get(asked % open.size()), asked, phrase);
    }

    private Optional<String> asking(Detail detail, int turn, Optional<String> phrase) {
        var purpose = "ask." + (detail == Detail.TIME && asksWhen() ? "when" : detail.code());
        var picked = detail == Detail.EXAMPLE
                ? phrase.flatMap(words -> voice.fresh(purpose + WITH_PHRASE, turn, wording -> wording.about(words)))
                : Optional.<String>empty();
        return picked.or(() -> voice.fresh(purpose, turn));
    }

    /** A point in time, not a length. */
    private boolean asksWhen() {
        return OpenDetails.partsOf(request.node(), request.turn().answer(), voice.language(), voice.meaning()).stream()
                .anyMatch(part -> Text.of(part, voice.language()).tokens().stream()
                        .anyMatch(token -> voice.namesAPointInTime(token.word())));
    }

    /** Every other time something else is asked when one kind of detail alone is left: it was asked for and did not come. */
    private boolean asksForDetails() {
        boolean again = turn() % 2 == 1
                && OpenDetails.of(request.node(), request.turn().answer(), voice.language(), voice.meaning())
                                .size()
                        == 1;
        return OPEN_ENDED.contains(technique) && !again;
    }

    /** Labelling names the feeling that was heard, when it was heard clearly in the newest message. */
    private Optional<String> feeling() {
        if (technique != Technique.LABELLING || request.turn().answer().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Feelings.of(request.turn().answer().getLast(), voice.language()))
                .filter(feeling -> feeling.intensity() >= CLEAR && feeling.sentiment() != Sentiment.NEUTRAL)
                .map(feeling -> feeling.sentiment().name().toLowerCase(Locale.ROOT));
    }

    private Optional<String> phrase() {
        var answer = request.turn().answer();
        if (answer.isEmpty() || SpokenLanguage.of(answer.getLast(), voice.language()) != voice.language()) {
            // Words of another language would stand in this one's sentence.
            return Optional.empty();
        }
        if (technique == Technique.MIRRORING) {
            var last = LastWords.of(answer.getLast(), voice.language());
            if (last.isPresent()) {
                return last;
            }
        }
        boolean unsure = ABOUT_THE_POINT.contains(technique)
                && Text.of(answer.getLast(), voice.language()).tokens().size() > WORDS_OF_ONE_POINT;
        return unsure
                ? Optional.empty()
                : KeyPhrase.in(
                        answer,
                        request.node().text(),
                        request.agent().spec().boundaries().sensitiveTopics(),
                        voice.language());
    }

    /** There is nothing to ask further about a message that tries to steer the interviewer. */
    private boolean ordersAMachine(String message) {
        return Orders.in(Text.of(message, voice.language()));
    }
}
