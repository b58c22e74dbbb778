/**
 * The API described once: every operation is a value ({@link dev.parley.gateway.openapi.Operation}), in one small file per resource,
 * and the OpenAPI document is made from those values. Tests hold the values against the routes, the documents and the live server.
 */
@NullMarked
package dev.parley.gateway.openapi;

import org.jspecify.annotations.NullMarked;
