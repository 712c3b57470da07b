package org.recount.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of docs/api.http are asked of a running desk, in their order. */
class ApiFileTest extends OnDesk {
    private static final Pattern EXPECTED = Pattern.compile("# -> (\\d{3}) (.*)");
    private static final Pattern REQUEST = Pattern.compile("(GET|POST) \\{\\{desk}}(\\S+)");

    @TestFactory
    Stream<DynamicTest> everyExampleAnswersAsItSays() throws Exception {
        String text = Files.readString(Path.of("../docs/api.http"))
                .replace("{{finding}}", RunningDesk.RECORD.findings().getFirst().id());
        List<String> blocks = Arrays.stream(text.split("(?m)^###", -1)).skip(1).toList();
        assertThat(blocks).hasSizeGreaterThan(15);
        return blocks.stream()
                .map(b -> DynamicTest.dynamicTest(b.lines().findFirst().orElse(""), () -> ask(b)));
    }

    private void ask(String block) throws Exception {
        Matcher expected = EXPECTED.matcher(block);
        Matcher request = REQUEST.matcher(block);
        assertThat(expected.find() && request.find()).as(block).isTrue();
        String[] rest = block.substring(request.end()).strip().split("\n\n", 2);
        List<String> headers = new ArrayList<>();
        rest[0].lines().filter(l -> l.contains(": ")).forEach(l -> headers.addAll(List.of(l.split(": ", 2))));
        HttpResponse<String> answer = desk.send(
                request.group(1), request.group(2), rest.length > 1 ? rest[1] : "", headers.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(expected.group(1)));
        assertThat(answer.body()).contains(expected.group(2).strip());
    }
}
