/** What the gateway needs from the pipeline, apart from the queries that the domain names. */
@NullMarked
package dev.parley.gateway.port;

import org.jspecify.annotations.NullMarked;
