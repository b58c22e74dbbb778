/** Transcripts as files, written piece by piece as they are read. */
@NullMarked
package dev.parley.gateway.export;

import org.jspecify.annotations.NullMarked;
