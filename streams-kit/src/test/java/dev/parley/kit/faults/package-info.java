@NullMarked
package dev.parley.kit.faults;

import org.jspecify.annotations.NullMarked;
