/** Asking projections: what is asked for, what comes back, and how instances are found over HTTP. */
@NullMarked
package dev.parley.kit.query;

import org.jspecify.annotations.NullMarked;
