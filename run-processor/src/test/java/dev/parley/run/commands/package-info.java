@NullMarked
package dev.parley.run.commands;

import org.jspecify.annotations.NullMarked;
