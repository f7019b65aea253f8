// A report saves itself as it is typed: each field by itself, so that two people can write in one report at once.
// Without this file the buttons of the form do the same.
(() => {
    const WAIT = 700;
    const LONGEST = 10000;
    const form = () => document.querySelector("form[data-autosave]");
    const pending = new Map();
    let timer = 0;
    let sending = null;

    const tell = (text, failed) => {
        const told = document.getElementById("lagret");
        if (!told) return;
        told.textContent = text.trim();
        told.toggleAttribute("data-failed", failed);
    };

    // What was saved, and the overall light that it suggests.
    const saved = html => {
        const said = new DOMParser().parseFromString(html, "text/html");
        tell((said.querySelector("[data-said]") ?? said.body).textContent, false);
        const [was, is] = [document.getElementById("foreslatt"), said.getElementById("foreslatt")];
        if (was && is && was.textContent !== is.textContent) was.replaceChildren(...is.childNodes);
    };

    // Two texts of one field stay in view until one is chosen; what is saved later does not hide them.
    const clash = html => {
        const place = document.getElementById("konflikt");
        place.setAttribute("role", "alert");
        place.className = "notice";
        place.dataset.kind = "warn";
        place.innerHTML = html;
    };

    const post = async () => {
        const here = form();
        const batch = new Map(pending);
        const body = new URLSearchParams(batch);
        body.set("seen", here.elements.seen.value);
        const done = () => {
            for (const [name, value] of batch) if (pending.get(name) === value) pending.delete(name);
        };
        tell(here.dataset.saving, false);
        try {
            const answer = await fetch(here.dataset.autosave, { method: "POST", body, keepalive: body.toString().length < 60000, headers: { Accept: "text/html" } });
            const said = await answer.text();
            if (answer.status === 200) {
                done();
                saved(said);
                return true;
            }
            if (answer.status === 409) {
                done();
                tell("", false);
                clash(said);
                return false;
            }
            tell([401, 403].includes(answer.status) ? here.dataset.signin : here.dataset.failed, true);
        } catch {
            tell(here.dataset.failed, true);
        }
        // What failed stays in the list and is tried again: nothing typed is lost.
        timer = setTimeout(send, 5000);
        return false;
    };

    const send = async () => {
        clearTimeout(timer);
        if (sending) await sending;
        if (pending.size === 0) return true;
        sending = post();
        const saved = await sending;
        sending = null;
        return saved && pending.size > 0 ? send() : saved;
    };

    const typed = event => {
        const control = event.target;
        if (!form() || control.form !== form() || !control.name || control.name === "seen") return;
        const value = control.type === "checkbox" ? (control.checked ? control.value : "") : control.value;
        if (value.length > LONGEST) {
            pending.delete(control.name);
            tell(form().dataset.long, true);
            return;
        }
        pending.set(control.name, value);
        clearTimeout(timer);
        timer = setTimeout(send, event.type === "change" ? 0 : WAIT);
    };
    document.addEventListener("input", typed);
    document.addEventListener("change", typed);

    document.addEventListener("keydown", event => {
        if (!form() || !(event.ctrlKey || event.metaKey) || event.altKey) return;
        if (event.key === "s") {
            event.preventDefault();
            send();
        } else if (event.key === "Enter") {
            event.preventDefault();
            document.querySelector('button[value="kontroll"]').click();
        }
    });

    // A button that does something of its own: what was typed is saved already, so only its name goes.
    const act = button => {
        const alone = document.createElement("form");
        alone.method = "post";
        alone.action = button.formAction;
        const said = document.createElement("input");
        said.type = "hidden";
        said.name = button.name;
        said.value = button.value;
        alone.append(said);
        document.body.append(alone);
        alone.submit();
    };

    // The buttons send what was typed, not the whole form: another window may have written the rest since.
    document.addEventListener("submit", async event => {
        const here = form();
        if (!here || event.target !== here) return;
        event.preventDefault();
        const button = event.submitter;
        const onward = button && button.name === "videre";
        const went = await send();
        delete here.dataset.sent;
        if (went && button && button.hasAttribute("formaction")) return act(button);
        // Without the place on the page: an address that differs by that alone is not read again.
        if (went) location.assign(onward ? here.dataset.check : location.pathname + location.search);
    }, true);

    window.addEventListener("beforeunload", event => {
        if (pending.size > 0) {
            send();
            event.preventDefault();
        }
    });
})();
