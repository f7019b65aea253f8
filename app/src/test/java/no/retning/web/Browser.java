package no.retning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser with one page. It collects whatever goes wrong on the way (a script error, a breach of the
 * content security policy, a missing style sheet) and fails when it is closed, or before by {@link #isClean()}.
 */
public final class Browser implements AutoCloseable {
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    /** Of 1280 pixels at 400 % zoom (WCAG 1.4.10). */
    private static final int ENLARGED = 320;

    private static final int HEIGHT = 900;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Reports a breach of the policy on the console, where it is collected with the rest. */
    private static final String WATCH_POLICY = """
            document.addEventListener('securitypolicyviolation', event =>
              console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> trouble = new ArrayList<>();

    private Browser(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.addInitScript(WATCH_POLICY);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> trouble.add("script: " + error));
        page.onResponse(this::see);
    }

    /** A new page without cookies; paths are relative to the address. */
    public static Browser open(URI address) {
        return new Browser(Chromium.BROWSER.newContext(options(address)));
    }

    /** The same where no script runs; axe and screenshots need one that does. */
    public static Browser withoutScript(URI address) {
        return new Browser(Chromium.BROWSER.newContext(options(address).setJavaScriptEnabled(false)));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(URI address) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setViewportSize(DESKTOP, HEIGHT);
    }

    /** The page itself, for all that Playwright can do with it. */
    public Page page() {
        return page;
    }

    public Browser visit(String path) {
        page.navigate(path);
        return this;
    }

    /**
     * Pictures of the whole page at 1280 and 390 pixels, under app/target/screenshots, and with
     * {@code -Dretning.print=true} the page as it is printed. The page must not be wider than the window at either, nor
     * at 400 % zoom: what is wide scrolls in a region of its own. Nobody looks at pictures in CI, so it takes none.
     */
    public Browser screenshot(String name) {
        page.setViewportSize(ENLARGED, HEIGHT);
        assertFits(ENLARGED, name);
        for (int width : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(width, HEIGHT);
            if (!"true".equals(System.getenv("CI"))) {
                var file = Path.of("target/screenshots", name + "-" + width + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
            assertFits(width, name);
        }
        return paper(name);
    }

    /** The page on paper, under app/target/screenshots, when {@code -Dretning.print=true} asks for it. */
    public Browser paper(String name) {
        if (Boolean.getBoolean("retning.print")) {
            var file = Path.of("target/screenshots", name + ".pdf");
            page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        }
        return this;
    }

    private void assertFits(int width, String name) {
        assertEquals(
                width,
                page.evaluate("Math.max(innerWidth, document.documentElement.scrollWidth)"),
                () -> "the page is wider than the window of " + width + ": " + name);
    }

    /**
     * Fails on any breach of WCAG 2.0 to 2.2, levels A and AA, that axe finds.
     *
     * @param without rules that are held elsewhere
     */
    public Browser axe(String... without) {
        // Legacy is without frames, which the policy forbids, and without a new window for every page.
        var builder = new AxeBuilder(page).setLegacyMode(true).withTags(WCAG);
        if (without.length > 0) {
            builder.disableRules(List.of(without));
        }
        var found = builder.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp()
                        + rule.getNodes().stream()
                                .map(node -> "\n    " + node.getHtml())
                                .distinct()
                                .toList())
                .toList();
        assertTrue(found.isEmpty(), () -> page.url() + "\n" + String.join("\n", found));
        return this;
    }

    /** Fails unless the page says all of these words where a reader sees them. */
    public Browser says(String... words) {
        var text = page.innerText("main").replaceAll("\\s+", " ");
        for (var it : words) {
            assertTrue(text.contains(it), () -> page.url() + " does not say «" + it + "»: " + text);
        }
        return this;
    }

    /** Fails on anything that went wrong since the last time. */
    public Browser isClean() {
        var seen = List.copyOf(trouble);
        trouble.clear();
        assertTrue(seen.isEmpty(), () -> page.url() + "\n" + String.join("\n", seen));
        return this;
    }

    private void hear(ConsoleMessage message) {
        // A page that answers 404 or 422 is no trouble; a part that is missing is, and is seen below.
        boolean answer = message.text().startsWith("Failed to load resource");
        if (!answer && (message.type().equals("error") || message.type().equals("warning"))) {
            trouble.add(message.type() + ": " + message.text() + " " + message.location());
        }
    }

    private void see(Response response) {
        boolean part = Stream.of("stylesheet", "script", "font", "image")
                .anyMatch(response.request().resourceType()::equals);
        if (part && response.status() >= 400) {
            trouble.add(response.status() + ": " + response.url());
        }
    }

    @Override
    public void close() {
        try {
            isClean();
        } finally {
            context.close();
        }
    }

    /** The browser of this JVM, started by the first test that asks. */
    private static final class Chromium {
        static final com.microsoft.playwright.Browser BROWSER = start();

        private static com.microsoft.playwright.Browser start() {
            var options = new LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            var installed = installed();
            installed.ifPresent(options::setExecutablePath);
            // Where no browser is installed, Playwright fetches its own.
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop browser"));
            return playwright.chromium().launch(options);
        }

        private static Optional<Path> installed() {
            return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""), "/usr/bin/chromium")
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
