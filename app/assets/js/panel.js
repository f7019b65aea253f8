// A cell of the board opens what is told of it in a panel under the board, so that the board stays in sight. The cell is a
// plain link to the page where the same stands: with a key held down, without htmx, or when fetching fails, it leads there.
(() => {
    let opener = null;

    const panel = () => document.getElementById("rute");

    const shut = () => {
        const shown = panel();
        if (shown && shown.open) shown.close();
    };

    const show = (link, to) => {
        const shown = panel();
        const name = shown.querySelector("h2");
        const named = link.closest("tr").querySelector("th a");
        name.textContent = named.textContent;
        name.lang = named.lang || document.documentElement.lang;
        shown.querySelector("[data-whole]").href = link.href;
        if (opener) opener.removeAttribute("aria-current");
        opener = link;
        link.setAttribute("aria-current", "true");
        if (!shown.open) shown.show();
        to.scrollTop = 0;
        name.focus({ preventScroll: true });
        link.scrollIntoView({ block: "nearest" });
    };

    document.addEventListener("click", event => {
        const link = event.target instanceof Element && event.target.closest(".board .cell-link");
        if (!link || !panel() || !window.htmx || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const to = document.getElementById("rute-innhold");
        to.textContent = "";
        const [path, part] = link.getAttribute("href").split("#");
        window.htmx.ajax("GET", path, { target: to, select: `#${part}`, swap: "innerHTML ignoreTitle:true" })
            .then(() => (to.childElementCount ? show(link, to) : location.assign(link.href)), () => location.assign(link.href));
    });

    // Escape closes it wherever the focus is; what opened it has the focus again.
    document.addEventListener("keydown", event => {
        if (event.key === "Escape" && panel() && panel().open) shut();
    });
    document.addEventListener("click", event => {
        if (event.target instanceof Element && event.target.closest("[data-shut]")) shut();
    });
    document.addEventListener("close", event => {
        if (event.target !== panel() || !opener) return;
        opener.removeAttribute("aria-current");
        opener.focus();
        opener = null;
    }, true);
})();
