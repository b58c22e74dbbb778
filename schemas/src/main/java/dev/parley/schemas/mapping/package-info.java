/** How each shared part of a record maps to the domain and back: pure functions, composed by the codecs. */
@NullMarked
package dev.parley.schemas.mapping;

import org.jspecify.annotations.NullMarked;
