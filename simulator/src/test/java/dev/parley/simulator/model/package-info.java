@org.jspecify.annotations.NullMarked
package dev.parley.simulator.model;
