package org.recount.evaluation.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.syntax.NamedSpan;

/**
 * The names that GUM's annotation of entities gives a sentence. The column holds brackets,
 * {@code Entity=(6-organization-new-nsnnn-cf4-2,3-coref-Vatican(7-place-...} where a span opens and {@code 7)6)} where
 * it closes; the fields are id, type, information status, salience, centering, head words, link, and for an entity
 * that has a page in Wikipedia the name of that page.
 *
 * <p>An entity is a name when it has such a page or its head is tagged NNP or NNPS. Its kind is person, organization,
 * place or event as in GUM, and other for abstract, object, substance, time, animal and plant. Of names within a name
 * the outermost stands, so that names do not overlap; it has GUM's full extent, with articles and relative clauses.
 *
 * <p>All mentions of an entity share its page, so that "he" and "the city" are names here. Of GUM dev's 651 names
 * (797 with those within others) 253 have a head that is no proper noun, mostly a pronoun; of GUM train's 5,635 (7,278)
 * 1,995. {@link #proper} leaves such mentions out from the start: 415 and 3,912 names.
 */
public final class GoldNames {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\)?)|([^()]+)\\)");
    private static final int FIELDS = 8;
    private static final Set<String> PROPER = Set.of("NNP", "NNPS");

    private GoldNames() {}

    private record Entity(String id, int start, int end, String type, boolean page) {
        Entity endingAt(int last) {
            return new Entity(id, start, last, type, page);
        }
    }

    /** The names, in order, none overlapping another. */
    static List<NamedSpan> of(Treebank.Tree tree) {
        return outermost(
                entities(tree).stream().filter(e -> e.page || proper(tree, e)).toList());
    }

    /** Those of them alone whose head is a proper noun. */
    static List<NamedSpan> proper(Treebank.Tree tree) {
        return outermost(entities(tree).stream().filter(e -> proper(tree, e)).toList());
    }

    /** The words that are the head of a name, those within others too, each with the kind of the innermost. */
    public static Map<Integer, NamedSpan.Kind> heads(Treebank.Tree tree) {
        Map<Integer, NamedSpan.Kind> heads = new TreeMap<>();
        for (Entity e : entities(tree)) {
            if (e.page || proper(tree, e)) {
                heads.put(tree.head(e.start, e.end), kind(e.type));
            }
        }
        return heads;
    }

    private static boolean proper(Treebank.Tree tree, Entity entity) {
        int head = tree.head(entity.start, entity.end);
        return PROPER.contains(tree.words().get(head).xpos());
    }

    private static List<NamedSpan> outermost(List<Entity> entities) {
        List<NamedSpan> names = new ArrayList<>();
        int end = 0;
        for (Entity e : entities) {
            if (e.start >= end) {
                names.add(new NamedSpan(e.start, e.end, kind(e.type)));
                end = e.end;
            }
        }
        return names;
    }

    private static NamedSpan.Kind kind(String type) {
        return switch (type) {
            case "person" -> NamedSpan.Kind.PERSON;
            case "organization" -> NamedSpan.Kind.ORGANIZATION;
            case "place" -> NamedSpan.Kind.PLACE;
            case "event" -> NamedSpan.Kind.EVENT;
            default -> NamedSpan.Kind.OTHER;
        };
    }

    /** All entities by their start, the widest first; of two with one extent the outer bracket's. */
    private static List<Entity> entities(Treebank.Tree tree) {
        List<Entity> closed = new ArrayList<>();
        Deque<Entity> open = new ArrayDeque<>();
        for (int i = 0; i < tree.words().size(); i++) {
            Matcher bracket = BRACKET.matcher(tree.words().get(i).misc("Entity"));
            while (bracket.find()) {
                String fields = bracket.group(1);
                if (fields != null) {
                    Entity entity = opened(fields, i);
                    if (bracket.group(2).isEmpty()) {
                        open.push(entity);
                    } else {
                        closed.add(entity.endingAt(i + 1));
                    }
                } else {
                    close(bracket.group(3), i + 1, open, closed);
                }
            }
        }
        // Inner brackets close first, so that of two with one extent the later is the outer.
        List<Entity> ordered = new ArrayList<>(closed.reversed());
        ordered.sort(Comparator.comparingInt(Entity::start).thenComparing(Entity::end, Comparator.reverseOrder()));
        return ordered;
    }

    private static Entity opened(String fields, int start) {
        String[] f = fields.split("-", FIELDS);
        if (f.length < 2) {
            throw new IllegalArgumentException("no entity: '" + fields + "'");
        }
        return new Entity(f[0], start, start, f[1], f.length == FIELDS);
    }

    private static void close(String id, int end, Deque<Entity> open, List<Entity> closed) {
        for (Iterator<Entity> i = open.iterator(); i.hasNext(); ) {
            Entity entity = i.next();
            if (entity.id.equals(id)) {
                closed.add(entity.endingAt(end));
                i.remove();
                return;
            }
        }
        throw new IllegalArgumentException("entity " + id + " ends and never began");
    }
}
