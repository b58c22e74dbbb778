package dev.parley.engines.builtin.generate;

import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.AboutStudy;
import dev.parley.engines.builtin.text.SpokenLanguage;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers what a participant asks about the interview itself, as far as the blueprint tells, and asks the question again. It
 * promises nothing that only the team behind the study can promise.
 */
final class AboutTheStudy {

    private AboutTheStudy() {}

    /** What the newest message asks about the study, in the interview's language or its own. */
    static Optional<AboutStudy> asked(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return answer.isEmpty()
                ? Optional.empty()
                : AboutStudy.in(answer.getLast(), voice.language())
                        .or(() ->
                                AboutStudy.in(answer.getLast(), SpokenLanguage.of(answer.getLast(), voice.language())));
    }

    /** The answer, and the question once more. */
    static String told(AboutStudy about, GenerateRequest request, String question, Voice voice) {
        var settings = request.blueprint().spec().settings();
        var minutes = settings.estimatedDurationM();
        var name = request.agent().spec().name();
        return switch (about) {
            case SIMPLER -> Clarification.simpler(request, question, voice);
            case MACHINE -> plainly(Phrasebook.SAY_WHAT_YOU_ARE, request, question, voice);
            case AGENT ->
                asksForAnother(request, voice)
                        ? plainly(Phrasebook.ABOUT_SOMEBODY, request, question, voice)
                        : filled(plain(about), name, request, question, voice);
            case PRIVACY ->
                plainly(settings.consent() ? Phrasebook.ABOUT_PRIVACY_AGREED : plain(about), request, question, voice);
            case DELETION ->
                plainly(settings.consent() ? Phrasebook.ABOUT_DELETION_AGREED : plain(about), request, question, voice);
            case DURATION ->
                minutes.isPresent()
                        ? filled(plain(about), Integer.toString(minutes.getAsInt()), request, question, voice)
                        : plainly(Phrasebook.ABOUT_DURATION_UNKNOWN, request, question, voice);
            case READERS, PURPOSE, OTHERS, PAY, COPY, LANGUAGE, STOPPING, SKIPPING ->
                plainly(plain(about), request, question, voice);
        };
    }

    /** "Who is Anna?", where the agent is called something else. */
    private static boolean asksForAnother(GenerateRequest request, Voice voice) {
        var own = request.agent().spec().name().toLowerCase(Locale.ROOT);
        return AboutStudy.nameIn(request.turn().answer().getLast(), voice.language())
                .filter(name -> !own.contains(name.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static String plainly(String purpose, GenerateRequest request, String question, Voice voice) {
        return voice.any(purpose, request.turn().followUpsAsked(), wording -> wording.asking(question));
    }

    private static String filled(String purpose, String phrase, GenerateRequest request, String question, Voice voice) {
        return voice.any(
                purpose,
                request.turn().followUpsAsked(),
                wording -> wording.about(phrase).asking(question));
    }

    private static String plain(AboutStudy about) {
        return Phrasebook.ABOUT + about.name().toLowerCase(Locale.ROOT);
    }
}
