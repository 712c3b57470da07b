package org.recount.link;

/**
 * What is refused or doubted in a row.
 *
 * @param code a stable name in snake_case
 * @param message one plain sentence
 */
record Doubt(String code, String message) {}
