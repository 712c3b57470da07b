package org.recount.server.view;

import org.jspecify.annotations.Nullable;
import org.recount.actor.ActorKind;

/**
 * An actor as a page names it.
 *
 * @param id of the actor
 * @param name its usual name
 * @param kind what it is
 * @param country ISO 3166 alpha-3
 */
public record Name(
        String id, String name, ActorKind kind, @Nullable String country) {}
