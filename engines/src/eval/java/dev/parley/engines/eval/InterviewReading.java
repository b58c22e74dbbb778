package dev.parley.engines.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody finds in an interview.
 *
 * @param feels by key of the question: positive, neutral, negative or mixed; neutral where one is missing
 */
record InterviewReading(List<Theme> themes, Map<String, String> feels) {

    /** A theme; {@code entries} are the participant's entries that speak of it, counted from 1. */
    record Theme(String label, Set<Integer> entries) {}
}
