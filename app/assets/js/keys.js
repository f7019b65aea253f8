// Shortcuts of a single key, told on /tastatur: no.retning.web.Shortcut says how to mark the page for them. Where they
// are switched off (no data-shortcuts on the body) nothing here listens.
(() => {
    const ITEM = "[data-key-item]";
    const TYPING = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]";

    const shown = element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled;
    const focused = () => document.activeElement && document.activeElement.closest(ITEM);
    const items = () => [...document.querySelectorAll(ITEM)].filter(shown);

    const enter = item => {
        if (!item) return;
        const target = item.hasAttribute("tabindex") ? item : item.querySelector("a, button") || item;
        target.focus();
        item.scrollIntoView({ block: "nearest" });
    };

    const step = by => {
        const all = items();
        const now = all.indexOf(focused());
        enter(all[now < 0 ? 0 : Math.min(Math.max(now + by, 0), all.length - 1)]);
    };

    // A key inside a line works for the line with the focus; others work anywhere.
    const control = key => {
        const marked = root => [...root.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter(shown);
        const item = focused();
        return (item && marked(item)[0]) || marked(document).find(it => !it.closest(ITEM));
    };

    const press = element => {
        if (element.matches(TYPING)) element.focus();
        else element.click();
    };

    // The map of the keyboard in a dialogue; what opened it has the focus again when it closes.
    const map = async () => {
        if (location.pathname === "/tastatur") return;
        try {
            const answer = await fetch("/tastatur", { headers: { Accept: "text/html" } });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const part = page.getElementById("tastaturkart");
            part.append(part.querySelector("template").content.cloneNode(true));
            const dialog = document.createElement("dialog");
            dialog.className = "keys-dialog";
            dialog.setAttribute("aria-labelledby", "taster");
            dialog.append(document.adoptNode(part));
            dialog.addEventListener("close", () => dialog.remove());
            document.body.append(dialog);
            dialog.showModal();
        } catch {
            location.assign("/tastatur");
        }
    };

    const pressed = event => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || event.key.length !== 1) return;
        if (!(event.target instanceof Element) || event.target.closest(TYPING) || document.querySelector("dialog[open]")) return;
        const found = control(event.key);
        if (found) press(found);
        else if (event.key === "?") map();
        else if (event.key === "j" && items().length) step(1);
        else if (event.key === "k" && items().length) step(-1);
        else return;
        event.preventDefault();
    };

    const tellKeys = root => {
        for (const element of root.querySelectorAll("[data-key]")) element.setAttribute("aria-keyshortcuts", element.dataset.key);
    };

    if (document.body.dataset.shortcuts) {
        document.addEventListener("keydown", pressed);
        document.addEventListener("htmx:afterSwap", () => tellKeys(document));
        tellKeys(document);
        document.documentElement.classList.add("keys-on");
    }

    // After htmx has put an answer in, nobody is left without a place: the line after, what the answer marks, the line
    // that was there, or the beginning of the new part.
    let left = null;
    document.addEventListener("htmx:beforeSwap", event => {
        const had = document.activeElement;
        if (!event.target.contains(had) || had === document.body) return;
        const item = had.closest(ITEM);
        const then = event.detail.requestConfig.elt.closest("[data-then]");
        left = { id: had.id, item: item && item.id, at: items().indexOf(item), next: Boolean(then) && event.detail.xhr.status < 400 };
    });
    document.addEventListener("htmx:afterSettle", () => {
        if (!left) return;
        const was = left;
        left = null;
        if (document.activeElement.matches("[autofocus], .ds-error-summary")) return;
        const same = was.item && document.getElementById(was.item);
        if (was.next) return enter(items()[was.at + (same ? 1 : 0)] || same);
        if (document.activeElement !== document.body) return;
        if (same) return enter(same);
        const part = document.querySelector("main :is(h1, h2)");
        const place = (was.id && document.getElementById(was.id)) || part;
        if (!place) return;
        if (place === part) place.tabIndex = -1;
        place.focus();
    });
})();
