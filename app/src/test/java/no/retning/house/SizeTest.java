package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that outgrows these limits is two things; it is split by meaning. The aim is 150 and 80. */
class SizeTest {
    private static final int CLASS_LINES = 250;
    private static final int TEMPLATE_LINES = 100;

    @Test
    void noClassIsTooLong() {
        assertEquals(
                List.of(),
                Stream.concat(
                                tooLong("src/main/java", ".java", CLASS_LINES),
                                tooLong("src/test/java", ".java", CLASS_LINES))
                        .toList());
    }

    @Test
    void noTemplateIsTooLong() {
        assertEquals(List.of(), tooLong("../templates", ".jte", TEMPLATE_LINES).toList());
    }

    private static Stream<String> tooLong(String folder, String ending, int limit) {
        return Sources.list(folder, ending).stream()
                .filter(file -> Sources.text(file).lines().count() > limit)
                .map(file -> "%s has %d lines, limit %d"
                        .formatted(file, Sources.text(file).lines().count(), limit));
    }
}
