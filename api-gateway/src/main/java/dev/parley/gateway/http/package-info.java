/** Routes, filters and the server. */
@NullMarked
package dev.parley.gateway.http;

import org.jspecify.annotations.NullMarked;
