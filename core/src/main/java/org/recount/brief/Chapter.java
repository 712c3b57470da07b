package org.recount.brief;

/** Writes one section. */
interface Chapter {
    Brief.Section write(Lookup lookup);
}
