package dev.parley.system.deployment;

/**
 * An API key.
 *
 * @param id its public id
 * @param secret what a caller sends
 */
public record Key(String id, String secret) {}
