/** JSON in and out: strict parsing into plain values, streaming writing, a canonical form for fingerprints. */
@NullMarked
package dev.parley.gateway.json;

import org.jspecify.annotations.NullMarked;
