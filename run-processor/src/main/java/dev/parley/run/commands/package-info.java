/** Commands to interview runs, decided one by one into events, work items and outcomes. */
@NullMarked
package dev.parley.run.commands;

import org.jspecify.annotations.NullMarked;
