package org.recount.training.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recount.evaluation.syntax.GoldNames;
import org.recount.evaluation.syntax.GoldRoles;
import org.recount.evaluation.syntax.Treebank;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Role;

/** Makes examples of treebanks. */
final class Corpus {
    /** The class of what has no role, no name. */
    static final String NONE = "none";

    private Corpus() {}

    /** Trees alone. */
    static List<Example> trees(Treebank bank) {
        return bank.trees().stream().map(tree -> example(tree, null, null)).toList();
    }

    /** Trees with the names that GUM's entities give. */
    static List<Example> treesWithEntities(Treebank bank) {
        return bank.trees().stream()
                .map(tree -> example(tree, null, GoldNames.heads(tree)))
                .toList();
    }

    /**
     * Trees with names as the project's own sentences have them: {@code Name=B-person}, {@code Name=I-person}. A sentence
     * without any is taken for one that nobody looked at for names.
     */
    static List<Example> treesWithNames(Treebank bank) {
        return bank.trees().stream()
                .map(tree -> {
                    Map<Integer, NamedSpan.Kind> names = names(tree);
                    return example(tree, null, names.isEmpty() ? null : names);
                })
                .toList();
    }

    /** Trees with the roles that another file has for the same sentences. */
    static List<Example> treesWithRoles(Path trees, Path roles) throws IOException {
        Map<String, Treebank.Tree> known = new HashMap<>();
        for (Treebank.Tree tree : Treebank.read(roles).trees()) {
            known.put(tree.id(), tree);
        }
        List<Example> examples = new ArrayList<>();
        for (Treebank.Tree tree : Treebank.read(trees).trees()) {
            Treebank.Tree with = known.get(tree.id());
            boolean same = with != null && with.words().size() == tree.words().size();
            examples.add(example(tree, same ? with : null, null));
        }
        return examples;
    }

    private static Example example(
            Treebank.Tree tree, Treebank.@Nullable Tree withRoles, @Nullable Map<Integer, NamedSpan.Kind> nameHeads) {
        List<Treebank.Word> words = tree.words();
        List<String> names = new ArrayList<>(Collections.nCopies(words.size(), NONE));
        if (nameHeads != null) {
            nameHeads.forEach((word, kind) -> names.set(word, name(kind)));
        }
        List<Integer> predicates = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        if (withRoles != null) {
            GoldRoles.predicates(withRoles).stream().forEach(predicates::add);
            roles.addAll(GoldRoles.of(withRoles));
        }
        return new Example(
                tree.forms(),
                words.stream().map(Treebank.Word::upos).toList(),
                words.stream().map(Treebank.Word::xpos).toList(),
                words.stream().mapToInt(w -> w.head() - 1).toArray(),
                words.stream().map(Treebank.Word::deprel).toList(),
                predicates,
                roles,
                withRoles != null,
                names,
                nameHeads != null);
    }

    /** The name of a kind's class. */
    static String name(NamedSpan.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Integer, NamedSpan.Kind> names(Treebank.Tree tree) {
        Map<Integer, NamedSpan.Kind> heads = new HashMap<>();
        int n = tree.words().size();
        for (int from = 0; from < n; from++) {
            String tag = tree.words().get(from).misc("Name");
            if (tag.startsWith("B-")) {
                int to = from + 1;
                while (to < n && tree.words().get(to).misc("Name").startsWith("I-")) {
                    to++;
                }
                heads.put(
                        tree.head(from, to),
                        NamedSpan.Kind.valueOf(tag.substring(2).toUpperCase(Locale.ROOT)));
            }
        }
        return heads;
    }
}
