package dev.parley.gateway.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An object. A closed one has these members and no others; an {@link #open} one may have more, of which nothing is known. In what the API answers every member is always there ({@link #with}, absent
 * values are {@code null}); in what it takes, {@link #optional} ones may be left out or {@code null}, which is the same.
 */
public record Members(Optional<String> name, List<Member> members, boolean isOpen) implements Shape {

    /** A member; {@code required} says whether it must be there. */
    public record Member(String name, Shape shape, boolean required) {}

    public Members {
        members = List.copyOf(members);
    }

    /** A closed object. */
    public Members(Optional<String> name, List<Member> members) {
        this(name, members, false);
    }

    /** The same, which may have other members too. */
    Members open() {
        return new Members(name, members, true);
    }

    static Members unnamed() {
        return new Members(Optional.empty(), List.of());
    }

    static Members named(String name) {
        return new Members(Optional.of(name), List.of());
    }

    /** And this member, which is always there. */
    public Members with(String member, Shape shape) {
        return plus(new Member(member, shape, true));
    }

    /** And this member, which may be left out or {@code null}. */
    public Members optional(String member, Shape shape) {
        return plus(new Member(member, shape.orNull(), false));
    }

    /** And all members of that object. */
    public Members with(Members more) {
        var all = new ArrayList<>(members);
        all.addAll(more.members);
        return new Members(name, all, isOpen);
    }

    /** The same under another name, every member, however deep, optional and nullable: what a merge patch takes. */
    public Members asPatch(String patchName) {
        return new Members(
                Optional.of(patchName),
                members.stream()
                        .map(member ->
                                new Member(member.name(), inPatch(patchName, member.name(), member.shape()), false))
                        .toList());
    }

    private static Shape inPatch(String patchName, String member, Shape shape) {
        return switch (shape) {
            case OrNull(var inner) -> inPatch(patchName, member, inner);
            case Members inner -> inner.asPatch(patchName + capitalized(member)).orNull();
            case Primitive _, Composite _, Described _, OneOf _ -> shape.orNull();
        };
    }

    private static String capitalized(String member) {
        return Arrays.stream(member.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private Members plus(Member member) {
        var all = new ArrayList<>(members);
        all.add(member);
        return new Members(name, all, isOpen);
    }
}
