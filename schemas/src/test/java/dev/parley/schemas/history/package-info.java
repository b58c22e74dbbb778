/** The contract does not break: every schema that was ever used is kept and compared with the current one. */
@NullMarked
package dev.parley.schemas.history;

import org.jspecify.annotations.NullMarked;
