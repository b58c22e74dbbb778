package dev.parley.engines.builtin.assess;

/** What can be seen of an answer that tells whether it covers a part of a completion hint; each from 0 to about 1. */
enum Sign {
    /** Always 1: how often a part is covered, whatever the answer. */
    ANY,
    /** The share of the part's own words that the answer uses. */
    NAMED,
    /** The part asks for a time, a number or how often, and the answer has one. */
    FIGURE_GIVEN,
    /** The part asks for a time, a number or how often, and the answer has none. */
    FIGURE_MISSING,
    /** The part asks for another kind of thing, and the answer has one of the kind. */
    KIND_GIVEN,
    /** The part asks for another kind of thing, and the answer has none of the kind. */
    KIND_MISSING,
    /** How many words of its own, beyond the question's, the answer has for each part of the hint. */
    SHARE,
    /** Likeness of the nearest sentence to the part. */
    LIKE_PART,
    /** Likeness of the nearest sentence to question and part together. */
    LIKE_ASKED;

    /** Whether it takes a meaning that sees beyond words. */
    boolean takesMeaning() {
        return this == LIKE_PART || this == LIKE_ASKED;
    }
}
