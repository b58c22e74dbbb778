package dev.parley.gateway.openapi;

import dev.parley.domain.id.PublicIds.Kind;
import java.util.stream.Stream;

/** What reading and changing have in common for all kinds of the catalog. */
final class CatalogLists {

    static final String NEWEST_FIRST =
            "Newest first; stable while new ones are made. Archived ones are left out unless archived=true.";

    static final String MERGE_PATCH = "A JSON merge patch (RFC 7396): what is left out stays, null clears.";

    static final String ARCHIVES =
            "It stays readable by its id and in what was made with it, and can neither be changed nor used for"
                    + " anything new. Repeating it changes nothing. Refused while something uses it; errors name by what.";

    private CatalogLists() {}

    /** The parameters that every list of the catalog takes, beside the page's. */
    static Parameter[] parameters(Kind kind, Parameter... more) {
        return Stream.concat(
                        Stream.of(
                                Parameter.query("archived", Shape.bool(), "Whether archived ones are listed too."),
                                Parameter.query(
                                        "min_version",
                                        Shape.pattern("^" + kind.prefix() + "_[0-9a-z]{26}(:[0-9]{1,18})?$"),
                                        "An id, perhaps with a colon and a version: the list surely shows that object"
                                                + " at that version.")),
                        Stream.of(more))
                .toArray(Parameter[]::new);
    }
}
