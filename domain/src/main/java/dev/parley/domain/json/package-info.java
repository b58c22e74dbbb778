/** JSON values as plain data: what a researcher or a producer put in comes out the same. */
@NullMarked
package dev.parley.domain.json;

import org.jspecify.annotations.NullMarked;
