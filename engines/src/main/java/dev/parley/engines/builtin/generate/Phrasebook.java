package dev.parley.engines.builtin.generate;

import dev.parley.domain.catalog.Technique;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the agent can say in one language: several wordings for every purpose, each in the formal and, behind a bar, the
 * familiar register where the two differ. Immutable.
 */
final class Phrasebook {

    static final String ACKNOWLEDGE = "ack";
    static final String ACKNOWLEDGE_LONG = "ack.long";
    static final String ACKNOWLEDGE_HEAVY = "ack.heavy";
    static final String ACKNOWLEDGE_UNKNOWN = "ack.unknown";
    static final String ACKNOWLEDGE_DECLINE = "ack.declined";
    static final String ACKNOWLEDGE_ABOUT_ME = "ack.about_me";
    static final String ACKNOWLEDGE_SENSITIVE = "ack.sensitive";
    static final String ACKNOWLEDGE_SORROW = "ack.sorrow";
    static final String DISTRESS = "distress";
    static final String BURDEN = "burden";
    static final String GO_ON = "go_on";
    static final String SORROW_FOLLOW = "sorrow.follow";
    static final String NOTHING_MORE = "nothing_more";
    static final String LITTLE = "little";
    static final String ACKNOWLEDGE_COMPLAINT = "ack.complaint";
    static final String COMPLAINT = "complaint";
    static final String COMPLAINT_AGAIN = "complaint.again";
    static final String PLAIN = "plain";
    static final String REDIRECT_GENTLY = "redirect.gentle";
    static final String REDIRECT_FIRMLY = "redirect.firm";
    static final String SAY_WHAT_YOU_ARE = "redirect.about_me";
    static final String REPEAT = "repeat";
    static final String FORM_AGAIN = "rephrase.form";
    static final String FORM_ASKS = "form.phrase";
    static final String FORM_POINTER = "form.pointer";
    static final String FORM_WHY = "form.why";
    static final String FORM_MUST = "form.must";
    static final String FORM_DECLINED = "form.declined";
    static final String GREET = "greet";
    static final String WAIT = "wait";
    static final String UNCLEAR = "unclear";
    static final String CLARIFY = "clarify";
    static final String CLARIFY_OBJECTIVE = "clarify.objective";
    static final String CLARIFY_PART = "clarify.part";
    static final String ABOUT = "about.";
    static final String ABOUT_PRIVACY_AGREED = "about.privacy_agreed";
    static final String ABOUT_DELETION_AGREED = "about.deletion_agreed";
    static final String ABOUT_SOMEBODY = "about.somebody";
    static final String SIMPLER = "simpler.about.phrase";
    static final String SIMPLER_PART = "simpler.part.phrase";
    static final String SIMPLER_NONE = "simpler.none";
    static final String ABOUT_DURATION_UNKNOWN = "about.duration_unknown";
    static final String END_OFF_TOPIC = "goodbye.off_topic";
    static final String END_STOPPED = "goodbye.stopped";
    static final String THANKS_AT_THE_END = "goodbye.thanks";
    static final String LAST_WORDS = "goodbye.last";
    static final String STAY_WITH_IT = "stay";

    static final String FAMILIAR_ADDRESS = "familiar_address";
    static final String POLITE_ADDRESS = "polite_address";
    static final String NEVER_ECHOED = "never_echoed";
    static final String SPEAKERS_WORDS = "speakers_words";
    static final String INDIRECT_QUESTIONS = "indirect_questions";
    static final String POINTS_IN_TIME = "points_in_time";
    static final String FOR_RESEARCHERS = "for_researchers";
    static final String OBJECTIVE_OPENINGS = "objective_openings";
    static final String PLACES_AND_TIMES = "places_and_times";
    static final String SUBJECTS = "subjects";
    static final String AUXILIARIES = "auxiliaries";
    static final String BESIDE_DENIALS = "beside_denials";
    static final String DENIALS = "denials";
    static final String COMPLAINTS = "complaints";
    static final String SET_PHRASES = "set_phrases";

    private static final PerLanguage<Phrasebook> ALL = new PerLanguage<>(
            language -> new Phrasebook(Sections.load("speech-" + language.code() + ".txt"), language));

    private final Map<Register, Map<String, List<Wording>>> wordings = new EnumMap<>(Register.class);
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Phrases> phrases = new HashMap<>();
    private final List<String> objectiveOpenings;

    private Phrasebook(Sections sections, Language language) {
        for (var register : Register.values()) {
            var byPurpose = new HashMap<String, List<Wording>>();
            for (var name : sections.names()) {
                byPurpose.put(
                        name,
                        sections.lines(name).stream()
                                .map(line -> in(register, line))
                                .toList());
            }
            wordings.put(register, byPurpose);
        }
        for (var list : List.of(
                FAMILIAR_ADDRESS,
                POLITE_ADDRESS,
                NEVER_ECHOED,
                SPEAKERS_WORDS,
                INDIRECT_QUESTIONS,
                POINTS_IN_TIME,
                FOR_RESEARCHERS,
                PLACES_AND_TIMES,
                SUBJECTS,
                AUXILIARIES,
                BESIDE_DENIALS,
                DENIALS)) {
            words.put(list, sections.words(list));
        }
        for (var list : List.of(COMPLAINTS, SET_PHRASES)) {
            phrases.put(
                    list,
                    new Phrases(sections.lines(list).stream()
                            .map(line -> words(Text.of(line, language)))
                            .toList()));
        }
        objectiveOpenings = sections.lines(OBJECTIVE_OPENINGS);
    }

    private static Wording in(Register register, String line) {
        var versions = line.split("\\s*\\|\\s*", 2);
        return new Wording(register == Register.FAMILIAR ? versions[versions.length - 1] : versions[0]);
    }

    static Phrasebook of(Language language) {
        return ALL.of(language);
    }

    /** The wordings for a purpose, never none. */
    List<Wording> wordings(String purpose, Register register) {
        var found = wordings.getOrDefault(register, Map.of()).get(purpose);
        if (found == null) {
            throw new IllegalStateException("no wordings for " + purpose);
        }
        return found;
    }

    /** Whether there are wordings for a purpose. */
    boolean knows(String purpose) {
        return wordings.getOrDefault(Register.FORMAL, Map.of()).containsKey(purpose);
    }

    /** Whether one of the word lists has that word. */
    boolean has(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }

    /** The longest turn of phrase of a list that stands in a text. */
    Optional<String> turnOfPhrase(String list, Text text) {
        return Optional.ofNullable(phrases.get(list)).flatMap(found -> found.in(" " + words(text) + " "));
    }

    /** Fillers too: "I just said" is more than "I said". */
    private static String words(Text text) {
        return text.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
    }

    List<String> objectiveOpenings() {
        return objectiveOpenings;
    }

    /** The section of a technique's wordings. */
    static String purpose(Technique technique) {
        return technique.name().toLowerCase(Locale.ROOT);
    }
}
