/** Running a Streams topology with the settings that make it correct. */
@NullMarked
package dev.parley.kit.streams;

import org.jspecify.annotations.NullMarked;
