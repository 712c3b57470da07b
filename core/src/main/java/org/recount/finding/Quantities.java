package org.recount.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recount.finding.Detail.Bound;
import org.recount.internal.Table;
import org.recount.syntax.NamedSpan;
import org.recount.syntax.Sentence;
import org.recount.syntax.Token;

/** Reads numbers, in figures and in words, with what bounds them: the tables {@code numbers} and {@code approximations}. */
final class Quantities {
    private record Word(
            String kind, int value, int low, @Nullable Bound bound) {}

    private record Approximation(List<String> words, Bound bound, int shift) {}

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3}){1,2}|\\d{1,9}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}\\.\\d{1,3}");
    /** The last day of a month. */
    private static final int DAYS = 31;

    private static final Map<String, Word> WORDS = words();
    private static final List<Approximation> APPROXIMATIONS = approximations();
    private static final Set<String> AGES = Set.of("year", "years", "month", "months", "week", "weeks", "day", "days");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Sentence sentence;
    private final List<String> forms;

    private Quantities(Sentence sentence) {
        this.sentence = sentence;
        this.forms = sentence.tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The numbers of a sentence, in order. */
    static List<Quantity> find(Sentence sentence) {
        Quantities q = new Quantities(sentence);
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < q.forms.size(); i++) {
            Quantity number = q.range(i);
            if (number != null) {
                if (!q.date(number, sentence) && !q.age(number)) {
                    found.add(q.withOneAged(q.approximated(number)));
                }
                i = number.last();
            }
        }
        return found;
    }

    /** "May 23", "the first murder of 2015". */
    private boolean date(Quantity q, Sentence sentence) {
        Word before = q.first() == 0 ? null : WORDS.get(forms.get(q.first() - 1));
        Integer n = q.best();
        Token head = sentence.head(sentence.token(q.last()));
        boolean year = q.first() == q.last()
                && YEAR.matcher(forms.get(q.first())).matches()
                && n != null
                && (head == null || !Groups.people(head));
        return year || day(q) || (before != null && before.kind().equals("month"));
    }

    /** "21 June"; "two may have died" tells no date, and "3 march" does with a year alone. */
    private boolean day(Quantity q) {
        int next = q.last() + 1;
        Word month = next < forms.size() ? WORDS.get(forms.get(next)) : null;
        Integer n = q.best();
        boolean figures = Character.isDigit(forms.get(q.first()).charAt(0));
        boolean verb = Set.of("may", "march").contains(next < forms.size() ? forms.get(next) : "");
        boolean dated =
                next + 1 < forms.size() && YEAR.matcher(forms.get(next + 1)).matches();
        return figures
                && n != null
                && n <= DAYS
                && month != null
                && month.kind().equals("month")
                && (!verb || dated);
    }

    /** "A 12-year-old", "two years old"; "Ana Paz, 16, died", "her friend Bo Lee, also 16", where nothing is counted. */
    private boolean age(Quantity q) {
        if (old(q) > 0) {
            return true;
        }
        boolean figures = Character.isDigit(forms.get(q.first()).charAt(0));
        boolean second = is(q.first() - 1, "and")
                && q.first() > 1
                && FIGURES.matcher(forms.get(q.first() - 2)).matches();
        boolean also = is(q.first() - 1, "also");
        int comma = q.first() - (second ? 3 : also ? 2 : 1);
        return figures
                && comma > 0
                && is(comma, ",")
                && (also ? closed(q.last() + 1) : behind(q.last() + 1) || (!second && behindName(q)));
    }

    private boolean is(int at, String form) {
        return at >= 0 && forms.get(at).equals(form);
    }

    private boolean closed(int at) {
        return at == forms.size() || sentence.token(at).upos().equals("PUNCT");
    }

    /** A comma, or another age and a comma: "two youths, 16 and 18, died". */
    private boolean behind(int at) {
        boolean another = at + 2 < forms.size()
                && forms.get(at).equals("and")
                && FIGURES.matcher(forms.get(at + 1)).matches();
        int comma = another ? at + 2 : at;
        return comma < forms.size() && forms.get(comma).equals(",");
    }

    /** "Ana Paz, 16", where no word for people follows that it could count. */
    private boolean behindName(Quantity q) {
        Token head = sentence.head(sentence.token(q.last()));
        boolean counts = head != null && head.index() > q.last() && Groups.people(head);
        boolean person =
                sentence.names().stream().anyMatch(n -> n.kind() == NamedSpan.Kind.PERSON && n.end() == q.first() - 1);
        boolean apposed = sentence.token(q.last()).is("appos") && capital(q.first() - 2) && capital(q.first() - 3);
        return !counts && (person || apposed);
    }

    private boolean capital(int at) {
        return at >= 0
                && Character.isUpperCase(sentence.token(at).form().charAt(0))
                && !sentence.token(at).upos().equals("NUM");
    }

    /** The index of "old" behind the number of an age, or 0. */
    private int old(Quantity q) {
        int unit = skipped(q.last() + 1);
        int old = unit + 1 < forms.size() && AGES.contains(forms.get(unit)) ? skipped(unit + 1) : 0;
        return old > 0 && forms.get(old).equals("old") ? old : 0;
    }

    /** Each "15-year-old" as one person. */
    static List<Quantity> aged(Sentence sentence) {
        Quantities q = new Quantities(sentence);
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < q.forms.size(); i++) {
            Quantity number = q.number(i);
            int old = number == null ? 0 : q.old(number);
            if (old > 0
                    && number != null
                    && !q.forms.get(q.skipped(number.last() + 1)).endsWith("s")) {
                found.add(Quantity.exact(i, old, 1));
                i = old;
            }
        }
        return found;
    }

    /** "A 15-year-old and two men": a number with the one person named by age before it. */
    private Quantity withOneAged(Quantity number) {
        int old = number.first() - 2;
        Integer n = number.best();
        if (n == null
                || number.bound() != Bound.EXACT
                || old < 2
                || !forms.get(old + 1).equals("and")
                || !forms.get(old).equals("old")) {
            return number;
        }
        return IntStream.range(0, old)
                .filter(i -> {
                    Quantity age = number(i);
                    return age != null && old(age) == old;
                })
                .mapToObj(i -> Quantity.exact(i, number.last(), n + 1))
                .findFirst()
                .orElse(number);
    }

    private int skipped(int at) {
        return at + 1 < forms.size() && forms.get(at).equals("-") ? at + 1 : at;
    }

    /** "Five to seven", "between five and seven", "5-7", or one number. */
    private @Nullable Quantity range(int i) {
        Quantity one = number(i);
        if (one == null || one.best() == null || one.last() + 2 >= forms.size()) {
            return one;
        }
        String between = forms.get(one.last() + 1);
        boolean spread = between.equals("to") || between.equals("-") || between.equals("\u2013");
        boolean both = between.equals("and") && i > 0 && forms.get(i - 1).equals("between");
        Quantity other = spread || both ? number(one.last() + 2) : null;
        return other == null || other.best() == null || other.best() <= one.best()
                ? one
                : one.to(other, both ? i - 1 : i);
    }

    private @Nullable Quantity number(int i) {
        Word word = WORDS.get(forms.get(i));
        if (word != null && word.kind().equals("vague")) {
            return vague(i, word);
        }
        if (forms.get(i).equals("half") && matches(i, List.of("half", "a", "dozen"))) {
            return new Quantity(i, i + 2, null, null, 6, Bound.ABOUT);
        }
        if (ARTICLES.contains(forms.get(i)) && i + 1 < forms.size() && scale(i + 1) > 1) {
            return scaled(i, i + 1, 1);
        }
        if (forms.get(i).equals("no")
                && i + 1 < forms.size()
                && forms.get(i + 1).equals("one")) {
            return Quantity.exact(i, i + 1, 0);
        }
        return scale(i) > 1 ? scaled(i, i, 1) : numerals(i);
    }

    private @Nullable Quantity vague(int i, Word word) {
        boolean of = i + 2 < forms.size() && forms.get(i + 1).equals("of");
        Word scale = of ? WORDS.get(forms.get(i + 2)) : null;
        if (scale != null && scale.kind().equals("vague") && scale.low() >= 2000) {
            long low = (long) word.low() * (scale.low() / 2);
            return low > Integer.MAX_VALUE ? null : new Quantity(i, i + 2, (int) low, null, null, Bound.AT_LEAST);
        }
        Bound bound = word.bound() == null ? Bound.ABOUT : word.bound();
        return word.value() > 0
                ? new Quantity(i, i, null, null, word.value(), bound)
                : new Quantity(i, i, word.low(), null, null, bound);
    }

    private @Nullable Quantity numerals(int i) {
        String form = forms.get(i);
        if (FIGURES.matcher(form).matches()) {
            return scaled(i, i + 1, Integer.parseInt(form.replace(",", "")));
        }
        if (DECIMAL.matcher(form).matches() && i + 1 < forms.size() && scale(i + 1) > 1) {
            double n = Double.parseDouble(form) * scale(i + 1);
            return n > Integer.MAX_VALUE ? null : Quantity.exact(i, i + 1, (int) Math.round(n));
        }
        int small = small(form);
        if (small < 0) {
            return null;
        }
        int next = i + 1;
        int value = small;
        if (small >= 20 && small % 10 == 0 && next < forms.size()) {
            int skip = forms.get(next).equals("-") ? 1 : 0;
            int unit = next + skip < forms.size() ? small(forms.get(next + skip)) : -1;
            if (unit > 0 && unit < 10) {
                value += unit;
                next += skip + 1;
            }
        }
        return scaled(i, next, value);
    }

    /** The number that starts with this much and goes on with "hundred", "thousand and five" and the like. */
    private @Nullable Quantity scaled(int first, int next, int start) {
        long total = 0;
        long part = start;
        int i = next;
        boolean dozens = false;
        while (i < forms.size()) {
            int scale = scale(i);
            boolean and = forms.get(i).equals("and") && part + total >= 100 && i + 1 < forms.size();
            int more = small(forms.get(and ? i + 1 : i));
            if (scale > 1) {
                dozens |= scale == 12;
                part = Math.min(part * scale, 1L + Integer.MAX_VALUE);
                if (scale >= 1000) {
                    total += part;
                    part = 0;
                }
                i++;
            } else if (more > 0 && (part + total) % 100 == 0 && part + total > 0) {
                part += more;
                i += and ? 2 : 1;
            } else {
                break;
            }
        }
        total += part;
        if (total > Integer.MAX_VALUE) {
            return null;
        }
        return dozens
                ? new Quantity(first, i - 1, null, null, (int) total, Bound.ABOUT)
                : Quantity.exact(first, i - 1, (int) total);
    }

    /** A number below a hundred in one word, hyphened or not, or -1. */
    private static int small(String form) {
        int hyphen = form.indexOf('-');
        if (hyphen > 0) {
            int tens = small(form.substring(0, hyphen));
            int unit = small(form.substring(hyphen + 1));
            return tens >= 20 && unit > 0 && unit < 10 ? tens + unit : -1;
        }
        Word word = WORDS.get(form);
        return word != null && (word.kind().equals("unit") || word.kind().equals("tens")) ? word.value() : -1;
    }

    /** Whether a word counts people by dozens or hundreds without a number. */
    static boolean vague(String lemma) {
        String form = lemma.toLowerCase(Locale.ROOT);
        return WORDS.containsKey(form) || WORDS.containsKey(form + "s");
    }

    /** Of how many parts a word such as "triple" says that something is; 0 for other words. */
    static int times(String form) {
        Word word = WORDS.get(form.toLowerCase(Locale.ROOT));
        return word != null && word.kind().equals("times") ? word.value() : 0;
    }

    private int scale(int i) {
        Word word = WORDS.get(forms.get(i));
        return word != null && word.kind().equals("scale") ? word.value() : 1;
    }

    private Quantity approximated(Quantity q) {
        for (Approximation a : APPROXIMATIONS) {
            int from = q.first() - a.words().size();
            if (from >= 0 && matches(from, a.words())) {
                return q.bounded(from, a.bound(), a.shift());
            }
        }
        return q;
    }

    private boolean matches(int from, List<String> words) {
        return from + words.size() <= forms.size()
                && forms.subList(from, from + words.size()).equals(words);
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (Table.Row row : Table.load(Quantities.class, "numbers.tsv").rows()) {
            String bound = row.get("bound");
            words.put(
                    row.get("word"),
                    new Word(
                            row.get("kind"),
                            number(row.get("value")),
                            number(row.get("low")),
                            bound.isEmpty() ? null : Bound.valueOf(bound.toUpperCase(Locale.ROOT))));
        }
        return Map.copyOf(words);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    /** The longest first, so that "no more than" is not read as "more than". */
    private static List<Approximation> approximations() {
        return Table.load(Quantities.class, "approximations.tsv").rows().stream()
                .map(row -> new Approximation(
                        List.of(row.get("words").split(" ", -1)),
                        Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT)),
                        number(row.get("shift"))))
                .sorted(Comparator.comparingInt((Approximation a) -> -a.words().size()))
                .toList();
    }
}
