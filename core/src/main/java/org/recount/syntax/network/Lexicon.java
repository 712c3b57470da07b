package org.recount.syntax.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.recount.syntax.Endings;

/**
 * What WordNet knows of a word, as bits: the lexicographer's files of its first noun senses (person, time, act ...), of
 * its first verb senses (motion, communication ...), whether it can be an adjective or an adverb, and the sentence frames
 * of its verb senses ("Somebody ----s that CLAUSE"). Helps with words that the treebanks do not have.
 */
public final class Lexicon {
    /** How many bits there are. */
    public static final int BITS = 80;
    /** First bit of the nouns' files, of which there are 26. */
    public static final int NOUN = 0;
    /** First bit of the verbs' files, of which there are 15. */
    public static final int VERB = 26;
    /** The bit of adjectives. */
    public static final int ADJECTIVE = 41;
    /** The bit of adverbs. */
    public static final int ADVERB = 42;
    /** First bit of the verbs' frames, of which there are 35. */
    public static final int FRAME = 44;

    private static final long NOUNS = (1L << VERB) - 1;
    private static final long VERBS = ((1L << ADJECTIVE) - 1) & ~NOUNS;

    private final int[] keys;
    private final long[] kinds;
    private final int[] frames; // number of a set of frames
    private final long[] sets;

    private Lexicon(int[] keys, long[] kinds, int[] frames, long[] sets) {
        this.keys = keys;
        this.kinds = kinds;
        this.frames = frames;
        this.sets = sets;
    }

    /**
     * Bits of a word.
     *
     * @param kinds bits below {@link #FRAME}
     * @param frames bits from it on, shifted down
     */
    public record Entry(long kinds, long frames) {
        static final Entry NONE = new Entry(0, 0);

        /** What either says. */
        public Entry and(Entry other) {
            return new Entry(kinds | other.kinds, frames | other.frames);
        }

        /** What it says of the word as a noun, or as a verb. */
        public Entry of(boolean noun) {
            return only(noun ? NOUNS : VERBS);
        }

        private Entry only(long bits) {
            return new Entry(kinds & bits, (bits & VERBS) == 0 ? 0 : frames);
        }

        private boolean has(long bits) {
            return (kinds & bits) != 0;
        }

        /** The bits' numbers, in order. */
        int[] bits() {
            int[] bits = new int[Long.bitCount(kinds) + Long.bitCount(frames)];
            int n = 0;
            for (long k = kinds; k != 0; k &= k - 1) {
                bits[n++] = Long.numberOfTrailingZeros(k);
            }
            for (long f = frames; f != 0; f &= f - 1) {
                bits[n++] = FRAME + Long.numberOfTrailingZeros(f);
            }
            return bits;
        }
    }

    /** A lexicon of lower-case base forms. */
    public static Lexicon of(Map<String, Entry> entries) {
        Map<Integer, Entry> byKey = new TreeMap<>();
        entries.forEach((word, entry) -> byKey.merge(word.hashCode(), entry, Entry::and));
        Map<Long, Integer> numbers = new TreeMap<>();
        byKey.values().forEach(e -> numbers.putIfAbsent(e.frames(), numbers.size()));
        int[] keys = new int[byKey.size()];
        long[] kinds = new long[keys.length];
        int[] frames = new int[keys.length];
        int n = 0;
        for (Map.Entry<Integer, Entry> e : byKey.entrySet()) {
            keys[n] = e.getKey();
            kinds[n] = e.getValue().kinds();
            frames[n++] = numbers.getOrDefault(e.getValue().frames(), 0);
        }
        long[] sets = new long[numbers.size()];
        numbers.forEach((set, number) -> sets[number] = set);
        return new Lexicon(keys, kinds, frames, sets);
    }

    private Entry get(String word) {
        int at = Arrays.binarySearch(keys, word.hashCode());
        return at < 0 ? Entry.NONE : new Entry(kinds[at], sets[frames[at]]);
    }

    /** What is known of a lower-case form, of its base form's kinds too if it is inflected. */
    Entry look(String form) {
        Entry entry = get(form);
        if (form.length() < 4) {
            return entry;
        }
        if (form.endsWith("s")) {
            entry = with(entry, get(Endings.singular(form)), NOUNS);
            return with(entry, get(Endings.thirdPerson(form)), VERBS);
        }
        if (form.endsWith("ed")) {
            return with(entry, get(Endings.past(form)), VERBS);
        }
        return form.endsWith("ing") ? with(entry, get(Endings.stem(form, "ing")), VERBS) : entry;
    }

    private static Entry with(Entry entry, Entry base, long bits) {
        return entry.has(bits) ? entry : entry.and(base.only(bits));
    }

    /** Reads what {@link #write} wrote. */
    static Lexicon read(DataInputStream in) throws IOException {
        long[] sets = new long[in.readInt()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = in.readLong();
        }
        int n = in.readInt();
        int[] keys = new int[n];
        long[] kinds = new long[n];
        int[] frames = new int[n];
        for (int i = 0; i < n; i++) {
            keys[i] = in.readInt();
            kinds[i] = ((long) in.readUnsignedShort() << 32) | (in.readInt() & 0xffffffffL);
            frames[i] = in.readUnsignedShort();
        }
        return new Lexicon(keys, kinds, frames, sets);
    }

    /** Writes the sets of frames, then the words by hash. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(sets.length);
        for (long set : sets) {
            out.writeLong(set);
        }
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeShort((int) (kinds[i] >>> 32));
            out.writeInt((int) kinds[i]);
            out.writeShort(frames[i]);
        }
    }
}
