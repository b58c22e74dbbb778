package dev.parley.engines.model.speak;

import java.util.Optional;

/** Something that an interviewer's words must keep to. */
interface Rule {

    /** What is wrong with the words, worded for the model; empty when nothing is. */
    Optional<String> problem(String words);
}
