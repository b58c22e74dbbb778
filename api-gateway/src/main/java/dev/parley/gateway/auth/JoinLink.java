package dev.parley.gateway.auth;

/** The link with which the participant joins a run, and the token in it, which is the credential. */
public record JoinLink(String url, String token) {
    @Override
    public String toString() {
        return "JoinLink[…]";
    }
}
