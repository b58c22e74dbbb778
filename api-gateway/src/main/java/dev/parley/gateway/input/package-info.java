/** Request bodies and query parameters, read strictly into the domain's values. */
@NullMarked
package dev.parley.gateway.input;

import org.jspecify.annotations.NullMarked;
