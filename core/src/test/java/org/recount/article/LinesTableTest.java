package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recount.internal.Table;

class LinesTableTest {
    private static final Table TABLE = Table.load(Layout.class, "lines.tsv");

    @TestFactory
    Stream<DynamicTest> everyRowClassifiesItsOwnExample() {
        return TABLE.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.where() + " " + row.get("example"), () -> check(row)));
    }

    @Test
    void everyRowSaysWhy() {
        assertThat(TABLE.columns()).containsExactly("kind", "where", "pattern", "example", "why");
        assertThat(TABLE.rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
            assertThat(row.get("why")).isNotBlank();
            assertThat(row.get("example")).isNotBlank();
        });
    }

    private static void check(Table.Row row) {
        String example = row.get("example");
        boolean first = row.get("where").equals("start");
        String text = first
                ? example + "\n\nThe river authority closed the barrage on Thursday."
                : "The river authority closed the barrage on Thursday.\n\n" + example
                        + "\n\nWork on the dike goes on, engineers said.";
        int start = text.indexOf(example);
        int end = start + example.length();
        List<Block.Kind> kinds = Layout.of(text, null).stream()
                .filter(b -> b.start() >= start && b.end() <= end)
                .map(Block::kind)
                .toList();
        Block.Kind kind = Block.Kind.valueOf(row.get("kind"));
        assertThat(kinds)
                .as(example)
                .isEqualTo(
                        switch (row.get("where")) {
                            case "line" -> List.of(kind);
                            case "start" -> List.of(kind, Block.Kind.BODY);
                            case "end" ->
                                kind == Block.Kind.CAPTION
                                        ? List.of(Block.Kind.CAPTION, Block.Kind.CREDIT)
                                        : List.of(Block.Kind.BODY, kind);
                            default -> throw new IllegalStateException(row.where() + ": where is " + row.get("where"));
                        });
    }
}
