package no.retning.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Finds the message bundles of all features, so that a feature adds its own by a file alone. */
final class Bundles {
    private Bundles() {}

    /**
     * All keys of all bundles of the language, in the class path's folders and jars.
     *
     * @throws IllegalStateException when two bundles hold one key
     */
    static Map<String, String> read(Language language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (URL folder : Collections.list(Bundles.class.getClassLoader().getResources("i18n"))) {
                add(texts, folder.toURI(), "_" + language.code() + ".properties");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return Map.copyOf(texts);
    }

    private static void add(Map<String, String> texts, URI folder, String end) throws IOException {
        if (folder.getScheme().equals("jar")) {
            try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
                add(texts, jar.getPath("i18n"), end);
            }
        } else {
            add(texts, Path.of(folder), end);
        }
    }

    private static void add(Map<String, String> texts, Path folder, String end) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*" + end)) {
            for (Path file : files) {
                var bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                for (String key : bundle.stringPropertyNames()) {
                    if (texts.put(key, bundle.getProperty(key)) != null) {
                        throw new IllegalStateException(key + " stands in two bundles, one of them " + file);
                    }
                }
            }
        }
    }
}
