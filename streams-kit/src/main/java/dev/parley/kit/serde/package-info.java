/** Records on the wire: the registry's format, our values. */
@NullMarked
package dev.parley.kit.serde;

import org.jspecify.annotations.NullMarked;
