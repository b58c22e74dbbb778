package dev.parley.crud;

/** A question of a blueprint. */
record Question(String node, String text) {}
