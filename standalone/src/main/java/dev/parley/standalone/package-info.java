/** The embedded default: every service, a broker and a registry on one machine. */
@NullMarked
package dev.parley.standalone;

import org.jspecify.annotations.NullMarked;
