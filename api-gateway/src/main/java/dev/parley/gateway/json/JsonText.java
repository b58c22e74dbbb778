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

    static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_CHARS)
                    .build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonText() {}
}
