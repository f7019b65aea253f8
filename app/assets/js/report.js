// A report saves itself as it is typed: each field by itself, so that two people can write in one report at once.
// Without this file the buttons of the form do the same.
(() => {
    const WAIT = 700;
    const form = () => document.querySelector("form[data-autosave]");
    const pending = new Map();
    let timer = 0;
    let sending = null;

    const show = (html, failed) => {
        const told = document.getElementById("lagret");
        if (!told) return;
        told.innerHTML = html;
        told.toggleAttribute("data-failed", failed);
    };

    const plain = text => {
        const span = document.createElement("span");
        span.textContent = text;
        return span.innerHTML;
    };

    // What is on its way stays in the list until it is answered: what fails is tried again, and nothing is lost.
    const send = async () => {
        clearTimeout(timer);
        if (sending) return sending;
        if (pending.size === 0) return true;
        const here = form();
        const batch = new Map(pending);
        const body = new URLSearchParams(batch);
        body.set("seen", here.elements.seen.value);
        show(plain(here.dataset.saving), false);
        sending = (async () => {
            try {
                const answer = await fetch(here.dataset.autosave, { method: "POST", body, headers: { Accept: "text/html" } });
                if (answer.status !== 200 && answer.status !== 409) throw new Error(String(answer.status));
                for (const [name, value] of batch) if (pending.get(name) === value) pending.delete(name);
                show(await answer.text(), answer.status === 409);
                if (answer.status === 409) document.getElementById("lagret").setAttribute("role", "alert");
                return answer.status === 200;
            } catch {
                show(plain(here.dataset.failed), true);
                timer = setTimeout(send, 5000);
                return false;
            }
        })();
        const done = await sending;
        sending = null;
        if (done && pending.size > 0) return send();
        return done;
    };

    const typed = event => {
        const control = event.target;
        if (!form() || control.form !== form() || !control.name || control.name === "seen") return;
        pending.set(control.name, control.type === "checkbox" ? (control.checked ? control.value : "") : control.value);
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
            form().querySelector('button[name="videre"]').click();
        }
    });

    // What is being typed is sent on the way out; the browser asks only where that failed.
    document.addEventListener("submit", event => {
        if (event.target === form()) pending.clear();
    });
    window.addEventListener("beforeunload", event => {
        if (pending.size > 0) {
            send();
            event.preventDefault();
        }
    });
})();
