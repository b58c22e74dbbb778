package dev.parley.gateway.openapi;

import java.util.ArrayList;
import java.util.List;

/** What an operation answers when it succeeds: one status, in one or more media types. */
public record Answer(int status, String description, List<Content> contents) {

    public Answer {
        contents = List.copyOf(contents);
    }

    /** Also in that media type. */
    public Answer or(Content more) {
        var all = new ArrayList<>(contents);
        all.add(more);
        return new Answer(status, description, all);
    }
}
