package dev.parley.gateway;

import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who invites, as participants are told before they agree.
 *
 * @param anybody the name of an organization that has none of its own here
 * @param names by organization, where one installation serves several
 * @param privacyNotice what happens with a participant's data, at length
 */
public record Hosts(Optional<String> anybody, Map<OrganizationId, String> names, Optional<URI> privacyNotice) {

    /** Nothing is said. */
    public static final Hosts UNKNOWN = new Hosts(Optional.empty(), Map.of(), Optional.empty());

    public Hosts {
        names = Map.copyOf(names);
    }

    /** The organization's name. */
    public Optional<String> name(OrganizationId organization) {
        return Optional.ofNullable(names.get(organization)).or(() -> anybody);
    }

    /**
     * Reads {@code PARLEY_ORGANIZATION_NAME}, {@code PARLEY_ORGANIZATION_NAMES} ({@code org_…=name}, separated by semicolons) and
     * {@code PARLEY_PRIVACY_URL}.
     */
    public static Hosts from(Settings settings) {
        return new Hosts(
                settings.text("PARLEY_ORGANIZATION_NAME"),
                names(settings.text("PARLEY_ORGANIZATION_NAMES", "")),
                settings.text("PARLEY_PRIVACY_URL").map(Hosts::address));
    }

    private static Map<OrganizationId, String> names(String text) {
        var names = new HashMap<OrganizationId, String>();
        for (var pair : text.split(";", -1)) {
            if (!pair.isBlank()) {
                var parts = pair.split("=", 2);
                var id = PublicIds.parse(Kind.ORGANIZATION, parts[0].strip());
                if (id.isEmpty() || parts.length < 2 || parts[1].isBlank()) {
                    throw new ConfigurationException(
                            "PARLEY_ORGANIZATION_NAMES is written like org_…=Name;org_…=Name, and this is not: "
                                    + pair);
                }
                names.put(new OrganizationId(id.get()), parts[1].strip());
            }
        }
        return names;
    }

    private static URI address(String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new ConfigurationException(
                    "PARLEY_PRIVACY_URL is the address of a web page, and this is not: " + url);
        }
        return URI.create(url);
    }
}
