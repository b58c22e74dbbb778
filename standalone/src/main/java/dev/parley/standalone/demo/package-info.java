/** One whole interview, conducted over HTTP by a scripted participant. */
@NullMarked
package dev.parley.standalone.demo;

import org.jspecify.annotations.NullMarked;
