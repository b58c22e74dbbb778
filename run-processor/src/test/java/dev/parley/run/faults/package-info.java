@NullMarked
package dev.parley.run.faults;

import org.jspecify.annotations.NullMarked;
