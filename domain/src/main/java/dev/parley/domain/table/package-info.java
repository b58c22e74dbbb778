/** Flat rows for readers of tables, made of the views, and the fold that writes them and takes them back. */
@NullMarked
package dev.parley.domain.table;

import org.jspecify.annotations.NullMarked;
