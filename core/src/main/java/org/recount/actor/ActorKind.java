package org.recount.actor;

/** What an actor is. */
public enum ActorKind {
    STATE,
    GOVERNMENT,
    MILITARY,
    ARMED_GROUP,
    IGO,
    NGO,
    PERSON,
    CIVILIANS,
    MEDIA,
    OTHER;

    /** Whether it acts in a state's name. */
    public boolean official() {
        return this == STATE || this == GOVERNMENT || this == MILITARY;
    }
}
