package org.recount.finding;

import java.util.List;
import java.util.Map;
import org.recount.resolve.Actor;

/** What is told in words: weapons, motives and all else. Other words are another version, never a dispute. */
final class Wordings implements ValueKind {
    @Override
    public boolean fits(Detail detail) {
        return true;
    }

    @Override
    public String key(Detail d) {
        return ContentWords.key(d.value() == null ? d.text() : d.value());
    }

    @Override
    public boolean disputed(List<Detail> details, Map<String, Actor> actors) {
        return false;
    }
}
