package org.recount.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Pattern TRIGGER = Pattern.compile("^[^\\[\\]]*\\[([^\\[\\]]+)][^\\[\\]]*[.!?]$");
    private static final Set<String> SLOTS = Set.of("subj", "obj", "iobj", "comp", "poss", "part", "mod", "not", "aux");
    private static final Set<String> PREPOSITIONS = Set.of(
            "to",
            "from",
            "with",
            "against",
            "on",
            "in",
            "at",
            "for",
            "over",
            "by",
            "of",
            "into",
            "as",
            "between",
            "about",
            "towards",
            "toward",
            "across",
            "inside",
            "upon",
            "through",
            "off",
            "near",
            "during",
            "after",
            "around",
            "outside",
            "along",
            "under",
            "among",
            "before",
            "without",
            "amid",
            "behind",
            "within",
            "onto",
            "via",
            "alongside",
            "aside",
            "follow",
            "out");
    private static final Set<String> ACTORS = Set.of("@actor", "@state", "@group", "@person");
    private static final Map<String, String> IRREGULAR = Map.of("went", "go", "is", "be");

    private final Lexicon lexicon = Lexicon.load();
    private final Ontology ontology = Ontology.load();
    private final WordClasses classes = WordClasses.load();

    @Test
    void findsRowsByLemmaTheMostSpecificFirst() {
        List<TriggerRow> rows = lexicon.rows("accuse", 'V');
        assertThat(rows.getFirst().conditions())
                .containsExactly(Condition.of("obj"), Condition.of("of=crime"), Condition.of("of.mod=war"));
        assertThat(rows.getLast().conditions()).containsExactly(Condition.of("obj"));
        assertThat(lexicon.rows("accuse", 'N')).isEmpty();
    }

    @Test
    void readsConditionsAsTheyAreWritten() {
        assertThat(Condition.of("obj.to=#diplomat,@state"))
                .isEqualTo(new Condition(new SlotPath(List.of("obj", "to")), false, List.of("#diplomat", "@state")));
        assertThat(Condition.of("obj!=deal")).isEqualTo(new Condition(SlotPath.of("obj"), true, List.of("deal")));
        assertThat(Condition.of("!obj")).isEqualTo(new Condition(SlotPath.of("obj"), true, List.of()));
        assertThat(Condition.of("not")).hasToString("not");
    }

    @Test
    void readsLightVerbsWithParticleAndSide() {
        assertThat(lexicon.lightVerbs("carry"))
                .containsExactly(new Lexicon.LightVerb("carry", "out", Lexicon.Side.SUBJ));
        assertThat(lexicon.lightVerbs("suffer"))
                .containsExactly(new Lexicon.LightVerb("suffer", null, Lexicon.Side.BY));
    }

    @Test
    void everyIdIsUnique() {
        assertThat(lexicon.rows()).extracting(TriggerRow::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRowNamesACodeWithATypeAndALegalMode() {
        List<String> faults = new ArrayList<>();
        for (TriggerRow row : lexicon.rows()) {
            EventType type = ontology.code(row.cameo()).type();
            if (type == null || (row.mode() != null && !ontology.isMode(type, row.mode()))) {
                faults.add(row.id() + " " + row.cameo() + " " + row.mode());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everySlotAndClassIsKnown() {
        List<String> faults = new ArrayList<>();
        for (TriggerRow row : lexicon.rows()) {
            List<SlotPath> paths = new ArrayList<>(row.actor());
            paths.addAll(row.recipient());
            for (Condition condition : row.conditions()) {
                paths.add(condition.path());
                condition.alternatives().stream().filter(a -> !known(a)).forEach(a -> faults.add(row.id() + " " + a));
            }
            paths.stream()
                    .flatMap(p -> p.steps().stream())
                    .filter(s -> !SLOTS.contains(s) && !PREPOSITIONS.contains(s))
                    .forEach(s -> faults.add(row.id() + " " + s));
        }
        assertThat(faults).isEmpty();
    }

    private boolean known(String alternative) {
        return switch (alternative.charAt(0)) {
            case '#' -> classes.names().contains(alternative.substring(1));
            case '@' -> ACTORS.contains(alternative);
            default -> alternative.equals(alternative.toLowerCase(Locale.ROOT));
        };
    }

    @Test
    void everyExampleMarksItsTrigger() {
        List<String> faults = new ArrayList<>();
        for (TriggerRow row : lexicon.rows()) {
            Matcher matcher = TRIGGER.matcher(row.example());
            if (!matcher.matches() || row.lemmas().stream().noneMatch(l -> formOf(matcher.group(1), l))) {
                faults.add(row.id() + " " + row.example());
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean formOf(String word, String lemma) {
        String form = word.toLowerCase(Locale.ROOT);
        return IRREGULAR.getOrDefault(form, form).charAt(0) == lemma.charAt(0)
                && (IRREGULAR.containsKey(form) || form.length() + 2 >= lemma.length());
    }

    @Test
    void noRowStandsInTheWayOfAnother() {
        Set<String> faults = new TreeSet<>();
        for (TriggerRow first : lexicon.rows()) {
            for (String lemma : first.lemmas()) {
                List<TriggerRow> rows = lexicon.rows(lemma, first.pos());
                for (TriggerRow hidden : rows.subList(rows.indexOf(first) + 1, rows.size())) {
                    // what refers takes what the others refuse: a mention of nobody
                    boolean refers = hidden.has(TriggerRow.Flag.REFERENCE);
                    if (!refers && first.conditions().stream().allMatch(c -> impliedBy(hidden, c))) {
                        faults.add(lemma + " " + first.conditions() + " hides " + hidden.conditions());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean impliedBy(TriggerRow row, Condition condition) {
        return row.conditions().stream()
                .anyMatch(c -> c.equals(condition)
                        || (c.path().equals(condition.path())
                                && !c.negated()
                                && !condition.negated()
                                && (condition.alternatives().isEmpty()
                                        || (!c.alternatives().isEmpty()
                                                && condition.alternatives().containsAll(c.alternatives())))));
    }
}
