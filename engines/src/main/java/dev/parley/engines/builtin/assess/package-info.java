/** What an open answer is: addressed, declined, off topic, complete, typed. */
@NullMarked
package dev.parley.engines.builtin.assess;

import org.jspecify.annotations.NullMarked;
