package org.recount.link;

/**
 * What came of one row.
 *
 * @param id the row's own id
 * @param event id of the event that it tells of: the smallest id of its rows
 * @param why in plain words
 */
public record Link(String id, String event, String why) {}
