/** Who is asking: API keys, scopes, join links. */
@NullMarked
package dev.parley.gateway.auth;

import org.jspecify.annotations.NullMarked;
