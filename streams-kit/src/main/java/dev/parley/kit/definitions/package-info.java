/** The catalog's definitions in memory. */
@NullMarked
package dev.parley.kit.definitions;

import org.jspecify.annotations.NullMarked;
