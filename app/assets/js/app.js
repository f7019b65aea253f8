// Every page works without this file. It only makes some things quicker.
(() => {
    // A list or tick box marked data-submit sends its form at once; without script the button does.
    document.addEventListener("change", event => {
        const control = event.target.closest("[data-submit]");
        if (control && control.form) control.form.requestSubmit();
    });

    // After an answer with errors the summary gets the focus, also when htmx put it in.
    const meetErrors = root => {
        const summary = root.querySelector(".ds-error-summary");
        if (summary) summary.focus();
    };
    document.addEventListener("DOMContentLoaded", () => meetErrors(document));
    document.addEventListener("htmx:afterSwap", event => meetErrors(event.target));

    // What a screen reader is to be told: what was done, or what a part that was swapped in counts. A region that is
    // there already speaks; one that comes with its words is silent.
    const say = told => {
        const live = document.getElementById("melding");
        if (!told || !live) return;
        live.textContent = "";
        setTimeout(() => { live.textContent = told.textContent.trim(); }, 150);
    };
    document.addEventListener("DOMContentLoaded", () => say(document.querySelector('[data-say="load"]')));
    document.addEventListener("htmx:afterSettle", () => say(document.querySelector('[data-say="swap"]')));

    // Escape closes an open ground and gives the focus back to what opened it.
    document.addEventListener("keydown", event => {
        if (event.key !== "Escape") return;
        const open = event.target instanceof Element && event.target.closest("details.ground[open]");
        if (!open) return;
        open.open = false;
        open.querySelector("summary").focus();
    });

    // A form is sent once, however often the button is pressed.
    document.addEventListener("submit", event => {
        const form = event.target;
        if (form.method !== "post" || event.defaultPrevented) return;
        if (form.dataset.sent) event.preventDefault();
        form.dataset.sent = "yes";
    });
    window.addEventListener("pageshow", () => {
        for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    });
})();
