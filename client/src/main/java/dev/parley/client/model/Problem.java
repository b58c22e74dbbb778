package dev.parley.client.model;

import java.util.List;
import java.util.Optional;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param code from the closed list in the API's docs
 * @param requestId for whoever looks into the server's logs
 */
public record Problem(
        Optional<String> type,
        String title,
        int status,
        Optional<String> detail,
        String code,
        List<Mistake> errors,
        Optional<String> requestId) {

    /** One thing wrong with the request; {@code path} leads to it. */
    public record Mistake(String path, String code, String message) {}
}
