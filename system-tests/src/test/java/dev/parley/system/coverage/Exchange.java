package dev.parley.system.coverage;

import dev.parley.contract.ApiOperation;

/**
 * One way in which an operation is documented: a request and what answers it.
 *
 * @param request the body's example; empty when it takes none
 * @param status of the answer
 * @param answer the example of the answer's body
 */
record Exchange(ApiOperation operation, String name, String request, int status, String mediaType, String answer) {

    private static final String JSON = "application/json";

    boolean isJson() {
        return mediaType.equals(JSON);
    }

    /** Where the schema of the answer stands. */
    String schemaPointer() {
        return operation.responsePointer(status, mediaType);
    }

    /** The same with that request. */
    Exchange asking(String body) {
        return new Exchange(operation, name, body, status, mediaType, answer);
    }

    /** The same with another answer. */
    Exchange answering(String other) {
        return new Exchange(operation, name, request, status, mediaType, other);
    }

    @Override
    public String toString() {
        return operation.id() + " " + name;
    }
}
