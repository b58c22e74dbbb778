/** Every service of Parley in this JVM, with a broker and a registry of its own beside it. */
@NullMarked
package dev.parley.standalone.embedded;

import org.jspecify.annotations.NullMarked;
