package dev.parley.domain.id;

/** Whose object this is: every query and command carries the organization and the mode. */
public record Tenant(OrganizationId organization, Mode mode) {}
