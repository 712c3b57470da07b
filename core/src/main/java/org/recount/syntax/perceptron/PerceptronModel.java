package org.recount.syntax.perceptron;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.recount.syntax.SentenceModel;

/**
 * A trained tagger and parser.
 *
 * @param tags what a tag's number means: Universal POS tag, tabulator, Penn Treebank tag
 * @param kinds which tags are nouns' and verbs'
 * @param actions what the parser's classes mean
 * @param lexicon what is known of words beside the treebanks
 * @param breaking the weights for sentences' ends without a stop
 * @param tagging the tagger's weights
 * @param parsing the parser's weights
 */
public record PerceptronModel(
        List<String> tags,
        TagKinds kinds,
        Actions actions,
        Lexicon lexicon,
        Scorer breaking,
        Scorer tagging,
        Scorer parsing)
        implements SentenceModel {
    private static final int MAGIC = 0x52435359;
    private static final int VERSION = 3;
    private static final int BREAK_MARGIN = 100;

    /** Copies the tags. */
    public PerceptronModel {
        tags = List.copyOf(tags);
    }

    /**
     * Reads a model file (docs/syntax.md has its format).
     *
     * @throws IOException if it cannot be read or is no model file of this version
     */
    public static PerceptronModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        if (data.readInt() != MAGIC || data.readInt() != VERSION) {
            throw new IOException("not a syntax model of version " + VERSION);
        }
        List<String> tags = strings(data);
        Actions actions = new Actions(strings(data), ints(data), ints(data));
        Lexicon lexicon = Lexicon.read(data);
        Weights breaking = Weights.read(data);
        Weights tagging = Weights.read(data);
        return new PerceptronModel(tags, TagKinds.of(tags), actions, lexicon, breaking, tagging, Weights.read(data));
    }

    /** Writes a model file. */
    public static void write(
            List<String> tags,
            Actions actions,
            Lexicon lexicon,
            List<Weights.Row> breaking,
            List<Weights.Row> tagging,
            List<Weights.Row> parsing,
            OutputStream out)
            throws IOException {
        DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16));
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        write(tags, data);
        write(actions.relations(), data);
        writeInts(actions.left(), data);
        writeInts(actions.right(), data);
        lexicon.write(data);
        Weights.write(breaking, data);
        Weights.write(tagging, data);
        Weights.write(parsing, data);
        data.close();
    }

    @Override
    public Analysis analyse(List<String> forms) {
        if (forms.isEmpty()) {
            return new Analysis(List.of(), List.of(), List.of());
        }
        Words words = Words.of(forms, lexicon);
        int[] tagged = tag(words);
        Configuration tree = parse(words, tagged);
        List<Word> result = new ArrayList<>(forms.size());
        for (int i = 1; i <= forms.size(); i++) {
            String tag = tags.get(tagged[i] - 1);
            int tab = tag.indexOf('\t');
            result.add(new Word(
                    tag.substring(0, tab),
                    tag.substring(tab + 1),
                    tree.head(i) - 1,
                    actions.relations().get(tree.label(i) - 1)));
        }
        return new Analysis(result, List.of(), List.of());
    }

    @Override
    public BitSet breaks(List<String> forms, BitSet places) {
        BitSet breaks = new BitSet();
        if (!places.isEmpty()) {
            Words words = Words.of(forms, lexicon);
            long[] features = new long[BreakFeatures.MOST];
            int[] scores = new int[2];
            for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
                Arrays.fill(scores, 0);
                breaking.score(features, BreakFeatures.of(words, i + 1, features), scores);
                breaks.set(i, scores[1] > scores[0] + BREAK_MARGIN);
            }
        }
        return breaks;
    }

    /** Tags by slot, one more than the tag's number. */
    public int[] tag(Words words) {
        int[] result = new int[words.size() + 2];
        long[] features = new long[TagFeatures.MOST];
        int[] scores = new int[tags.size()];
        for (int i = 1; i <= words.size(); i++) {
            Arrays.fill(scores, 0);
            tagging.score(features, TagFeatures.of(words, i, result, features), scores);
            result[i] = 1 + best(scores);
        }
        return result;
    }

    /** The tree over tagged words. */
    public Configuration parse(Words words, int[] tagged) {
        Configuration c = new Configuration(words.size());
        ParseFeatures features = new ParseFeatures(words, tagged, kinds);
        int[] scores = new int[actions.size()];
        while (!c.done()) {
            if (c.mustShift()) {
                c.move(Configuration.SHIFT, 0);
                continue;
            }
            Arrays.fill(scores, 0);
            parsing.score(features.features(), features.look(c), scores);
            int action = actions.best(scores, c);
            c.move(actions.move(action), actions.relation(action));
        }
        return c;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private static void write(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String s : strings) {
            out.writeUTF(s);
        }
    }

    private static List<Integer> ints(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Integer> ints = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ints.add(in.readInt());
        }
        return ints;
    }

    private static void writeInts(List<Integer> ints, DataOutputStream out) throws IOException {
        out.writeInt(ints.size());
        for (int i : ints) {
            out.writeInt(i);
        }
    }
}
