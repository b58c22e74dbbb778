@NullMarked
package dev.parley.interviewer;

import org.jspecify.annotations.NullMarked;
