package dev.parley.gateway.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/** How JSON is spelled here: one factory, bounded nesting and numbers, buffers shared by all (virtual) threads. */
final class JsonText {

    /** Deeper bodies are refused. */
    static final int MAX_DEPTH = 64;

    /** Longer numbers are refused: nobody means them. */
    static final int MAX_NUMBER_CHARS = 100;

    /** Numbers beyond 10^±this are refused, because writing them out would take unbounded space. */
    static final int MAX_EXPONENT = 400;

    /** Longer names of members are refused. */
    static final int MAX_NAME_CHARS = 1024;

    /** Bodies of more tokens (names, values, brackets) are refused: a few bytes each, they would fill the memory. */
    static final int MAX_TOKENS = 100_000;

    /** For what others send, and for writing. */
    static final JsonFactory FACTORY = factory(StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxNumberLength(MAX_NUMBER_CHARS)
            .maxNameLength(MAX_NAME_CHARS)
            .maxTokenCount(MAX_TOKENS)
            .build());

    /** For what Parley wrote. */
    static final JsonFactory TRUSTED = factory(StreamReadConstraints.defaults());

    private static JsonFactory factory(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                .streamReadConstraints(constraints)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    private JsonText() {}
}
