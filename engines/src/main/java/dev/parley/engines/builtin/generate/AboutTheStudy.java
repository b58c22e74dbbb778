package dev.parley.engines.builtin.generate;

import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.assess.AboutStudy;
import dev.parley.engines.builtin.text.SpokenLanguage;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
        return switch (about) {
            case SIMPLER -> Clarification.simpler(request, question, voice);
            case LANGUAGE -> {
                // Who does not understand this language is told so in another.
                var message = request.turn().answer().getLast();
                var heard = voice.in(AboutStudy.speaksNot(message).orElse(voice.language()));
                yield said(about, request, heard, wording -> wording.asking(question));
            }
            case PERSON,
                    HELP,
                    MACHINE,
                    AGENT,
                    PAY,
                    DELETION,
                    COPY,
                    STOPPING,
                    SKIPPING,
                    PRIVACY,
                    READERS,
                    PURPOSE,
                    DURATION,
                    OTHERS -> said(about, request, voice, wording -> wording.asking(question));
        };
    }

    /** The answer alone, to who asks something beside an answer and is asked something else next. */
    static Optional<String> aside(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        if (answer.isEmpty() || request.assessment().ask().isPresent()) {
            return Optional.empty();
        }
        return AboutStudy.beside(answer.getLast(), SpokenLanguage.of(answer.getLast(), voice.language()))
                .filter(about -> about != AboutStudy.SIMPLER)
                .map(about -> said(about, request, voice, Wording::withoutQuestion));
    }

    private static String said(
            AboutStudy about, GenerateRequest request, Voice voice, UnaryOperator<Wording> completed) {
        var settings = request.blueprint().spec().settings();
        var minutes = settings.estimatedDurationM();
        return switch (about) {
            case AGENT ->
                asksForAnother(request, voice)
                        ? filled(Phrasebook.ABOUT_SOMEBODY, "", request, voice, completed)
                        : filled(plain(about), request.agent().spec().name(), request, voice, completed);
            case PRIVACY ->
                filled(
                        settings.consent() ? Phrasebook.ABOUT_PRIVACY_AGREED : plain(about),
                        "",
                        request,
                        voice,
                        completed);
            case DELETION ->
                filled(
                        settings.consent() ? Phrasebook.ABOUT_DELETION_AGREED : plain(about),
                        "",
                        request,
                        voice,
                        completed);
            case DURATION ->
                minutes.isPresent()
                        ? filled(plain(about), Integer.toString(minutes.getAsInt()), request, voice, completed)
                        : filled(Phrasebook.ABOUT_DURATION_UNKNOWN, "", request, voice, completed);
            case MACHINE -> filled(Phrasebook.SAY_WHAT_YOU_ARE, "", request, voice, completed);
            case PERSON, HELP, READERS, PURPOSE, OTHERS, PAY, COPY, LANGUAGE, STOPPING, SKIPPING, SIMPLER ->
                filled(plain(about), "", request, voice, completed);
        };
    }

    /** "Who is Anna?", where the agent is called something else. */
    private static boolean asksForAnother(GenerateRequest request, Voice voice) {
        var own = request.agent().spec().name().toLowerCase(Locale.ROOT);
        return AboutStudy.nameIn(request.turn().answer().getLast(), voice.language())
                .filter(name -> !own.contains(name.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** {@code phrase} is put in where the wording has a place for one. */
    private static String filled(
            String purpose, String phrase, GenerateRequest request, Voice voice, UnaryOperator<Wording> completed) {
        return voice.any(
                purpose,
                request.turn().followUpsAsked(),
                wording -> completed.apply(phrase.isEmpty() ? wording : wording.about(phrase)));
    }

    private static String plain(AboutStudy about) {
        return Phrasebook.ABOUT + about.name().toLowerCase(Locale.ROOT);
    }
}
