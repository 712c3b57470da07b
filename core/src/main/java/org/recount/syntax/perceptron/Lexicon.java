package org.recount.syntax.perceptron;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recount.syntax.Inflection;

/**
 * What kinds of word a form can be and what it is about, by WordNet: for nouns and verbs the lexicographer's file of the
 * first sense (person, time, communication ...), for adjectives and adverbs that there is one. Helps with words that
 * the treebanks do not have.
 */
public final class Lexicon {
    /** The bits of the noun's file, 1 to 26, 0 if it is no noun. */
    public static final int NOUN = 0x1f;
    /** The bits of the verb's file, 1 to 15, 0 if it is no verb. */
    public static final int VERB = 0x1e0;
    /** Set for an adjective. */
    public static final int ADJECTIVE = 0x200;
    /** Set for an adverb. */
    public static final int ADVERB = 0x400;

    private final int[] table; // key and code by turns; no code is 0
    private final int mask;

    /** A lexicon of codes by lower-case base form. */
    public Lexicon(Map<String, Integer> codes) {
        this(codes.size());
        for (Map.Entry<String, Integer> e : codes.entrySet()) {
            put(key(e.getKey()), e.getValue());
        }
    }

    private Lexicon(int size) {
        int capacity = Integer.highestOneBit(Math.max(size, 1)) << 2;
        table = new int[capacity * 2];
        mask = capacity * 2 - 1;
    }

    private static int key(String word) {
        return (int) Hash.of(word, 0, word.length());
    }

    private int slot(int key) {
        int slot = ((key * 0x9E3779B9) >>> 7) & mask & ~1;
        while (table[slot] != key && table[slot + 1] != 0) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }

    private void put(int key, int code) {
        int slot = slot(key);
        table[slot] = key;
        table[slot + 1] = code;
    }

    private int get(String word) {
        return table[slot(key(word)) + 1];
    }

    /** The code of a lower-case form, of its base form's kinds too if it is inflected. */
    int code(String form) {
        int code = get(form);
        if (form.length() < 4) {
            return code;
        }
        if (form.endsWith("s")) {
            code = with(code, get(Inflection.singular(form)), NOUN);
            return with(code, get(Inflection.thirdPerson(form)), VERB);
        }
        if (form.endsWith("ed")) {
            return with(code, get(Inflection.past(form)), VERB);
        }
        if (form.endsWith("ing")) {
            return with(code, get(Inflection.stem(form, "ing")), VERB);
        }
        return code;
    }

    private static int with(int code, int base, int bits) {
        return (code & bits) == 0 ? code | (base & bits) : code;
    }

    /** Which kinds of word a code allows, as four bits. */
    static int kinds(int code) {
        return ((code & NOUN) != 0 ? 1 : 0) | ((code & VERB) != 0 ? 2 : 0) | ((code >> 7) & 12);
    }

    /** Reads what {@link #write} wrote. */
    static Lexicon read(DataInputStream in) throws IOException {
        int size = in.readInt();
        Lexicon lexicon = new Lexicon(size);
        byte[] bytes = new byte[size * 6];
        in.readFully(bytes);
        for (int i = 0, at = 0; i < size; i++, at += 6) {
            lexicon.put((two(bytes, at) << 16) | two(bytes, at + 2), two(bytes, at + 4));
        }
        return lexicon;
    }

    private static int two(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    /** Writes the keys, in order, each with its code in two bytes. */
    void write(DataOutputStream out) throws IOException {
        SortedMap<Integer, Integer> codes = new TreeMap<>();
        for (int i = 0; i < table.length; i += 2) {
            if (table[i + 1] != 0) {
                codes.put(table[i], table[i + 1]);
            }
        }
        out.writeInt(codes.size());
        for (Map.Entry<Integer, Integer> e : codes.entrySet()) {
            out.writeInt(e.getKey());
            out.writeShort(e.getValue());
        }
    }
}
