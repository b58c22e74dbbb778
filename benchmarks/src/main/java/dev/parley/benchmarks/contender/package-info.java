/** What is measured against each other: Parley, the CRUD baseline and the bare loop, each as processes of its own. */
@NullMarked
package dev.parley.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
