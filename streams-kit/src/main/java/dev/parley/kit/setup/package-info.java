/** What is done once, before services start for the first time or in a new version. */
@NullMarked
package dev.parley.kit.setup;

import org.jspecify.annotations.NullMarked;
