package no.retning.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What stands at the top of the tree is there on purpose: drafts of a tool have been committed there once. */
class TopLevelTest {
    private static final Set<String> KNOWN = Set.of(
            ".ci",
            ".gitignore",
            ".mvn",
            "CONTRIBUTING.md",
            "README.md",
            "app",
            "docker",
            "docs",
            "migrations",
            "pom.xml",
            "run",
            "templates",
            "test");

    @Test
    void nothingElseIsCommitted() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Path.of("../.git").toFile().exists(), "no git folder: nothing is committed");
        var process = new ProcessBuilder("git", "ls-files")
                .directory(Path.of("..").toFile())
                .start();
        var found = new TreeSet<String>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(file -> file.replaceFirst("/.*", ""))
                .forEach(found::add);
        Assumptions.assumeTrue(process.waitFor() == 0, "git does not tell what is committed here");
        found.removeAll(KNOWN);
        assertEquals(Set.of(), found);
    }
}
