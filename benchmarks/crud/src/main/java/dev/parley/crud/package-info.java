/**
 * The ten-answer job on one relational database: the same requests, checks, idempotency and acknowledgement after the commit as
 * Parley, written as Micronaut's guides teach it. What Parley is measured against.
 */
@NullMarked
package dev.parley.crud;

import org.jspecify.annotations.NullMarked;
