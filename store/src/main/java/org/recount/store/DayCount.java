package org.recount.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Events that begin on one day.
 *
 * @param day null for those on no day
 * @param events how many
 * @param disputed how many of them have a disputed finding
 */
public record DayCount(@Nullable LocalDate day, int events, int disputed) {}
