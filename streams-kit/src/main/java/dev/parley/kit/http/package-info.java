/** The internal endpoint of a service: health, metrics, queries between services. */
@NullMarked
package dev.parley.kit.http;

import org.jspecify.annotations.NullMarked;
