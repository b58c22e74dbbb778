package dev.parley.engines.builtin.generate;

import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.AboutStudy;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers what a participant asks about the interview itself, as far as the blueprint tells, and asks the question again. It
 * promises nothing that only the team behind the study can promise.
 */
final class AboutTheStudy {

    private AboutTheStudy() {}

    /** What the newest message asks about the study. */
    static Optional<AboutStudy> asked(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return answer.isEmpty() ? Optional.empty() : AboutStudy.in(answer.getLast(), voice.language());
    }

    /** The answer, and the question once more. */
    static String told(AboutStudy about, GenerateRequest request, String question, Voice voice) {
        var settings = request.blueprint().spec().settings();
        var minutes = settings.estimatedDurationM();
        var purpose = switch (about) {
            case MACHINE -> Phrasebook.SAY_WHAT_YOU_ARE;
            case PRIVACY -> settings.consent() ? Phrasebook.ABOUT_PRIVACY_AGREED : plain(about);
            case DURATION -> minutes.isPresent() ? plain(about) : Phrasebook.ABOUT_DURATION_UNKNOWN;
            case READERS, PURPOSE, OTHERS -> plain(about);
        };
        return voice.any(
                purpose,
                request.turn().followUpsAsked(),
                wording -> (minutes.isPresent() ? wording.about(Integer.toString(minutes.getAsInt())) : wording)
                        .asking(question));
    }

    private static String plain(AboutStudy about) {
        return Phrasebook.ABOUT + about.name().toLowerCase(Locale.ROOT);
    }
}
