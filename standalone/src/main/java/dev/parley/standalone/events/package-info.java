/** Shows what is on the topics: a plain consumer and the registry. */
@NullMarked
package dev.parley.standalone.events;

import org.jspecify.annotations.NullMarked;
