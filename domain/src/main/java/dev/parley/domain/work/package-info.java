/** Work items: what the core asks workers outside of it to do. */
@NullMarked
package dev.parley.domain.work;

import org.jspecify.annotations.NullMarked;
