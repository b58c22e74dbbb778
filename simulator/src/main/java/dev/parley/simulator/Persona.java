package dev.parley.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom a simulated participant is like. */
public enum Persona {
    /** Answers what is asked, with occasions. */
    COOPERATIVE,
    /** Answers in a few words, and not more when asked for more. */
    TERSE,
    /** Would rather not say. */
    EVASIVE,
    /** Answers at length, with digressions. */
    TALKATIVE,
    /** Talks about something else. */
    OFF_TOPIC,
    /** Takes offence, refuses, and tries to make the interviewer do something else. */
    HOSTILE,
    /** Speaks the interview's language with difficulty, and now and then another one. */
    SECOND_LANGUAGE;

    /** How it is written in requests and on the command line. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody like that wants to answer: what goes wrong with them is rather the blueprint's doing. */
    public boolean isWilling() {
        return switch (this) {
            case COOPERATIVE, TERSE, TALKATIVE, SECOND_LANGUAGE -> true;
            case EVASIVE, OFF_TOPIC, HOSTILE -> false;
        };
    }

    /** Whether somebody like that says more when asked for more: whoever is brief by nature uses up every follow-up anywhere. */
    public boolean elaborates() {
        return isWilling() && this != TERSE;
    }

    /** Whether somebody like that says as much as was asked for, so that the time they take tells about the questions. */
    public boolean keepsToThePoint() {
        return isWilling() && this != TALKATIVE;
    }

    /** The one of that name. */
    public static Optional<Persona> named(String wireName) {
        return Arrays.stream(values())
                .filter(persona -> persona.wireName().equals(wireName))
                .findFirst();
    }

    /** All names, in order. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Persona::wireName).toList();
    }
}
