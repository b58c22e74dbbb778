/** Copies of a data folder in one file. */
@NullMarked
package dev.parley.standalone.backup;

import org.jspecify.annotations.NullMarked;
