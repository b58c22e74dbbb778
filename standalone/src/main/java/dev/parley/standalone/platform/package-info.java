/** The real broker and registry, and any Parley service, as child processes on this machine. */
@NullMarked
package dev.parley.standalone.platform;

import org.jspecify.annotations.NullMarked;
