/** Where ids come from. */
@NullMarked
package dev.parley.kit.id;

import org.jspecify.annotations.NullMarked;
