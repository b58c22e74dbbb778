package dev.parley.gateway.http;

import java.util.UUID;
import java.util.function.Supplier;

/** Where new ids come from, version 7. */
record NewIds(Supplier<UUID> source) {}
