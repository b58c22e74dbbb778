package dev.parley.client.model;

import java.util.List;
import java.util.Optional;

/** What a visitor of an open link is told before coming in. */
public record OpenLinkEntry(
        String name,
        OpenLink.Status status,
        Optional<String> language,
        Optional<Integer> estimatedDurationM,
        List<OpenLink.Field> fields) {}
