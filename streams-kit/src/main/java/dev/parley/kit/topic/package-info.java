/** The topics, declared once. */
@NullMarked
package dev.parley.kit.topic;

import org.jspecify.annotations.NullMarked;
