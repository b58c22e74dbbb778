/** What every topology that decides commands has in common: outcomes, deduplication, and encoding before the first put. */
@NullMarked
package dev.parley.kit.decide;

import org.jspecify.annotations.NullMarked;
