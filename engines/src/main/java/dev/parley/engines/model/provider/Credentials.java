package dev.parley.engines.model.provider;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.id.OrganizationId;
import java.util.Optional;

/** Finds the key for a model. Thread-safe. */
public interface Credentials {

    /** How the organization may ask that model's provider; empty when a key is needed and there is none. */
    Optional<Access> find(OrganizationId organization, Model model);

    /** Where the key was looked for, for the log; nothing of a key. */
    String wanted(OrganizationId organization, Model model);
}
