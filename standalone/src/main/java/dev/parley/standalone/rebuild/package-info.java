/** Asks for views to be rebuilt, and tells how far it is. */
@NullMarked
package dev.parley.standalone.rebuild;

import org.jspecify.annotations.NullMarked;
