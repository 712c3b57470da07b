package org.recount.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An annotated text.
 *
 * @param name the text file's name without its ending
 * @param text the text
 * @param attributions what the annotator found in it
 */
record Gold(String name, String text, List<Attribution> attributions) {
    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";

    /** Copies the attributions. */
    Gold {
        attributions = List.copyOf(attributions);
    }

    /**
     * The annotated texts of a folder and the folders in it, by name: {@code text/NAME.txt} with
     * {@code attributions/NAME_SUFFIX.ann} beside it. Of several annotators the one whose suffix sorts first stands;
     * texts that nobody annotated are left out.
     *
     * @throws IllegalArgumentException if an annotation cannot be read
     */
    static List<Gold> read(Path folder) throws IOException {
        List<Path> parts = new ArrayList<>(List.of(folder));
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Files::isDirectory).sorted().forEach(parts::add);
        }
        List<Gold> gold = new ArrayList<>();
        for (Path part : parts) {
            if (Files.isDirectory(part.resolve("text")) && Files.isDirectory(part.resolve("attributions"))) {
                readPart(part, gold);
            }
        }
        return gold;
    }

    private static void readPart(Path folder, List<Gold> gold) throws IOException {
        TreeMap<String, Path> annotations = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            files.sorted().forEach(file -> {
                String name = String.valueOf(file.getFileName());
                int suffix = name.lastIndexOf('_');
                if (suffix > 0 && name.endsWith(ANNOTATION)) {
                    annotations.putIfAbsent(name.substring(0, suffix), file);
                }
            });
        }
        for (String name : annotations.keySet()) {
            Path file = folder.resolve("text").resolve(name + TEXT);
            Path annotation = annotations.get(name);
            if (annotation != null && Files.isRegularFile(file)) {
                String text = Files.readString(file);
                List<String> lines = Files.readAllLines(annotation);
                gold.add(new Gold(name, text, Standoff.read(String.valueOf(annotation.getFileName()), lines, text)));
            }
        }
    }
}
