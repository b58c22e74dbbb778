package dev.parley.projections;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import java.util.UUID;

/** Tenants that must not see each other. */
public final class Tenants {

    public static final Tenant ACME = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.LIVE);
    public static final Tenant ACME_TEST = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST);
    public static final Tenant OTHER = new Tenant(new OrganizationId(new UUID(1, 2)), Mode.LIVE);

    private Tenants() {}
}
