/** Tests of how parts are mapped. */
@NullMarked
package dev.parley.schemas.mapping;

import org.jspecify.annotations.NullMarked;
