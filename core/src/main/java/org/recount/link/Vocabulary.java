package org.recount.link;

/** The tables that give the words of rows their meaning. Not thread-safe. */
record Vocabulary(Deeds deeds, Parties parties, Places places) {
    static Vocabulary load() {
        CountryCodes countries = new CountryCodes();
        return new Vocabulary(new Deeds(), new Parties(countries), new Places(countries));
    }
}
