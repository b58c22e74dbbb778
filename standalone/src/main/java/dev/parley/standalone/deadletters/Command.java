package dev.parley.standalone.deadletters;

import dev.parley.domain.envelope.CommandMeta;

/**
 * A command that its topic takes, in its wire format.
 *
 * @param value as it is written
 */
record Command(CommandMeta meta, byte[] value) {}
