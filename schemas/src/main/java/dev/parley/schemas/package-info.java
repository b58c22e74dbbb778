/** Codecs between the domain and the generated Avro records. */
@NullMarked
package dev.parley.schemas;

import org.jspecify.annotations.NullMarked;
