/** Writes run events as rows of compacted topics, one schema each, for readers of tables. */
@NullMarked
package dev.parley.tables;

import org.jspecify.annotations.NullMarked;
