package org.recount.evaluation.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.evaluation.attribution.Attribution.Range;

/**
 * Reads annotations in brat's standoff form: a line {@code T1 Source 0 5 text} names a stretch, a line
 * {@code E1 Attribution:T4 Source:T1 Cue:T2 Content:T3} puts stretches together. A stretch may be in several pieces, {@code
 * 0 5;9 12}; an event may have several of one part. What is no part of an attribution is passed over.
 */
final class Standoff {
    private Standoff() {}

    /**
     * The attributions of a file, in its order.
     *
     * @param name the file's name, for messages
     * @param lines its lines
     * @param text the text that it annotates
     * @throws IllegalArgumentException if a line is not as the form has it
     */
    static List<Attribution> read(String name, List<String> lines, String text) {
        Map<String, List<Range>> stretches = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells[0].startsWith("T")) {
                stretches.put(cells[0], ranges(cells, name + ":" + (i + 1)));
            }
        }
        Quoting quoting = Quoting.of(text);
        List<Attribution> attributions = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells[0].startsWith("E") && cells.length > 1) {
                attribution(cells[0], cells[1], stretches, quoting).ifPresent(attributions::add);
            }
        }
        return List.copyOf(attributions);
    }

    private static List<Range> ranges(String[] cells, String where) {
        int space = cells.length < 2 ? -1 : cells[1].indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException(where + ": no type and offsets");
        }
        List<Range> ranges = new ArrayList<>();
        for (String piece : cells[1].substring(space + 1).split(";", -1)) {
            String[] ends = piece.split(" ", -1);
            if (ends.length != 2 || !Stream.of(ends).allMatch(e -> e.matches("\\d{1,9}"))) {
                throw new IllegalArgumentException(where + ": '" + piece + "' is no pair of offsets");
            }
            ranges.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return ranges;
    }

    private static Optional<Attribution> attribution(
            String id, String arguments, Map<String, List<Range>> stretches, Quoting quoting) {
        Map<Part, List<Range>> spans = new EnumMap<>(Part.class);
        for (String argument : arguments.split(" ", -1)) {
            int colon = argument.indexOf(':');
            // A second part of one kind is numbered: Content2.
            Optional<Part> part = colon < 0
                    ? Optional.empty()
                    : Part.named(argument.substring(0, colon).replaceAll("\\d+$", ""));
            List<Range> ranges = stretches.get(argument.substring(colon + 1));
            if (part.isPresent() && ranges != null) {
                spans.computeIfAbsent(part.get(), p -> new ArrayList<>()).addAll(ranges);
            }
        }
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(id, quoting.kind(spans.getOrDefault(Part.CONTENT, List.of())), spans));
    }
}
