/** Work items for workers outside of the stream threads. */
@NullMarked
package dev.parley.kit.share;

import org.jspecify.annotations.NullMarked;
