package no.retning.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import no.retning.web.Browser;

/** Somebody at a real browser who has no mouse: moves by Tab, and types where the focus is. */
final class Keyboard {
    private static final int MOST_TABS = 900;
    private static final int MOST_LOOKS = 400;

    /** Whether the focus is on it, and if not, whether it lies behind where the focus is. */
    private static final String WHERE = """
            all => {
              const now = document.activeElement;
              if (all.includes(now)) return 'here';
              const behind = now && now !== document.body && all[0]
                && (now.compareDocumentPosition(all[0]) & Node.DOCUMENT_POSITION_PRECEDING);
              return behind ? 'behind' : 'ahead';
            }""";

    private final Browser browser;
    private final Page page;

    Keyboard(Browser browser) {
        this.browser = browser;
        this.page = browser.page();
        // Somebody listens from the start, so that the browser hands over its dialogue whenever one opens.
        page.onFileChooser(dialogue -> {});
    }

    Page page() {
        return page;
    }

    /** Enters an address, as everybody does without a mouse. */
    Keyboard visit(String path) {
        browser.visit(path);
        return this;
    }

    /** Passes a page: no breach of WCAG or policy, and pictures of it at both widths. */
    Keyboard pass(String name) {
        browser.axe().isClean().screenshot("keyboard-" + name);
        return this;
    }

    Keyboard signIn(String user) {
        visit("/logg-inn").type("Brukernavn", user).type("Passord", user);
        return press("Logg inn");
    }

    /** Follows the link, and waits for the page. */
    Keyboard follow(String name) {
        return leave(page.getByRole(AriaRole.LINK, named(name)).first());
    }

    /** Presses the button, and waits for the page. */
    Keyboard press(String name) {
        return leave(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last());
    }

    /** Presses the button that changes a part of the page, and waits for what then is there. */
    Keyboard press(String name, String thenThere) {
        focus(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last());
        page.keyboard().press("Enter");
        page.locator(thenThere).first().waitFor();
        return this;
    }

    /** Opens what is folded, "Begrunnelse for navnet". */
    Keyboard open(Locator part, String summary) {
        var folded = part.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first();
        focus(folded);
        page.keyboard().press("Enter");
        return this;
    }

    Keyboard type(String label, String text) {
        return type(
                page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .first(),
                text);
    }

    Keyboard type(Locator field, String text) {
        focus(field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        return this;
    }

    /** Types a day whose month and day are the same number, so that their order does not matter. */
    Keyboard typeDay(Locator field, String digits) {
        focus(field);
        page.keyboard().type(digits);
        assertTrue(field.inputValue().startsWith(digits.substring(4)), field.inputValue());
        return this;
    }

    /** Walks the list by arrow until the option that begins so is chosen. */
    Keyboard choose(Locator list, String option) {
        focus(list);
        page.keyboard().press("Home");
        int options = list.locator("option").count();
        for (int i = 0; i < options && !chosen(list).startsWith(option); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertTrue(chosen(list).startsWith(option), () -> "no " + option + " in " + list);
        return this;
    }

    private static String chosen(Locator list) {
        return list.evaluate("it => it.selectedOptions[0].text").toString();
    }

    /** Walks the radio buttons of the group by arrow until the one with the label is checked. */
    Keyboard check(Locator group, String label) {
        var radios = group.locator("input[type=radio]");
        focus(radios);
        page.keyboard().press("Space");
        var wanted = group.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
        for (int i = 0; i < radios.count() && !wanted.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertTrue(wanted.isChecked(), () -> label + " is not checked");
        return this;
    }

    /** Chooses a file in the dialogue that the browser opens. */
    Keyboard file(String label, String name, byte[] content) {
        focus(page.getByLabel(label));
        dialogue().setFiles(new FilePayload(name, "text/csv", content));
        return this;
    }

    /** The dialogue, which a browser that is busy with the page it just drew may fail to open the first time. */
    private FileChooser dialogue() {
        var soon = new Page.WaitForFileChooserOptions().setTimeout(5_000);
        for (int i = 0; i < 3; i++) {
            try {
                return page.waitForFileChooser(soon, () -> page.keyboard().press("Enter"));
            } catch (TimeoutError late) {
                page.keyboard().press("Escape");
            }
        }
        throw new AssertionError("no dialogue opens on " + page.url());
    }

    private Keyboard leave(Locator control) {
        focus(control);
        page.evaluate("() => { window.stillHere = true; }");
        page.keyboard().press("Enter");
        for (int i = 0; i < MOST_LOOKS; i++) {
            page.waitForTimeout(50);
            if (arrived()) {
                return this;
            }
        }
        throw new AssertionError("no page answers on " + page.url());
    }

    private boolean arrived() {
        try {
            return page.evaluate("() => !window.stillHere && document.readyState === 'complete'")
                    .equals(true);
        } catch (PlaywrightException e) {
            return false; // between two pages
        }
    }

    /** Tab, or Shift and Tab, until the focus is on one of them. */
    private void focus(Locator wanted) {
        wanted.first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            var where = wanted.evaluateAll(WHERE);
            if (where.equals("here")) {
                return;
            }
            page.keyboard().press(where.equals("behind") ? "Shift+Tab" : "Tab");
        }
        throw new AssertionError("the focus never comes to " + wanted + " on " + page.url());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
