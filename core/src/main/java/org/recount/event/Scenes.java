package org.recount.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which mentions of a story are of one scene although they name no party that is known: a story of a shooting that speaks of a
 * shooting speaks of its own. A story in which states and armed groups act tells of many acts; there this holds within an article alone.
 */
final class Scenes {
    private final Map<String, Double> nameless = new HashMap<>();

    Scenes(TypeRules types, Collection<Told> mentions) {
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> without = new HashMap<>();
        for (Told t : mentions) {
            String story = t.story();
            if (story != null && t.tells() && types.of(t.mention().type()).scene()) {
                all.merge(story, 1, Integer::sum);
                without.merge(story, t.anonymous() ? 1 : 0, Integer::sum);
            }
        }
        all.forEach((story, n) -> nameless.put(story, (double) without.getOrDefault(story, 0) / n));
    }

    /** Whether both may be taken for mentions of one scene. */
    boolean one(Told a, Told b) {
        String story = a.story();
        boolean nameless = a.anonymous() || b.anonymous();
        return story != null
                && story.equals(b.story())
                && nameless
                && (a.mention().article().equals(b.mention().article())
                        || this.nameless.getOrDefault(story, 0.0) >= MergeThresholds.NAMELESS_STORY);
    }
}
