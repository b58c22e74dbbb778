package dev.parley.gateway.openapi;

import java.util.List;

/** One of several named objects; the member {@code discriminator}, a constant in each of them, says which. */
public record OneOf(String name, String discriminator, List<Members> variants) implements Shape {
    public OneOf {
        variants = List.copyOf(variants);
    }
}
