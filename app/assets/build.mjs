// Builds the look of Retning: node build.mjs --out DIR
// Writes DIR/app.css, DIR/app.js, DIR/fonts/*.woff2, DIR/icon.svg and DIR/version.txt (a hash of what was built, for cache busting).
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const at = process.argv.indexOf("--out");
const out = resolve(at > 0 ? process.argv[at + 1] : join(here, "../target/assets"));

/** Only the pieces of Designsystemet that a page uses, in the system's own order. */
const pieces = ["heading", "paragraph", "link", "label", "list", "divider", "button", "tag", "card",
    "details", "table", "input", "field", "fieldset", "validation-message", "error-summary", "alert", "skip-link"];

/** Ours: the frame first, then one file a feature, print last. */
const first = ["base.css", "frame.css", "kit.css"];
const last = ["narrow.css", "print.css"];

/** The theme takes five seconds to build, so it is kept beside the libraries until its colours change. */
function theme() {
    const config = join(here, "designsystemet.config.json");
    const work = join(modules, ".retning");
    const built = join(work, "theme/retning.css");
    if (!existsSync(built) || statSync(built).mtimeMs < statSync(config).mtimeMs) {
        const tokens = join(work, "tokens");
        designsystemet("tokens", "create", "--clean", "--config", config, "--out-dir", tokens);
        designsystemet("tokens", "build", "--clean", "--config", config, "--tokens", tokens, "--out-dir", join(work, "theme"));
    }
    return lightOnly(readFileSync(built, "utf8"));
}

function designsystemet(...args) {
    const cli = join(modules, "@digdir/designsystemet/dist/bin/designsystemet.js");
    const run = spawnSync(process.execPath, [cli, ...args], { cwd: here, encoding: "utf8" });
    if (run.status !== 0) {
        console.error(run.stdout + run.stderr);
        process.exit(1);
    }
}

/** The product has one scheme so far: blocks for the dark one only make the file longer. */
function lightOnly(css) {
    return css.split(/(?=^@layer |^@media )/m)
        .filter(block => !block.startsWith("@media (prefers-color-scheme") && !block.startsWith("@layer ds.theme.color-scheme.dark"))
        .join("");
}

function system(piece) {
    return readFileSync(join(modules, `@digdir/designsystemet-css/dist/src/${piece}.css`), "utf8");
}

function ours() {
    const all = readdirSync(join(here, "css")).filter(name => name.endsWith(".css")).sort();
    const features = all.filter(name => !first.includes(name) && !last.includes(name));
    return [...first, ...features, ...last].filter(name => all.includes(name))
        .map(name => readFileSync(join(here, "css", name), "utf8")).join("\n");
}

/** Takes comments and needless space out; strings and addresses are left as they stand. */
function smaller(css) {
    return css
        .replace(/@charset[^;]*;/g, "")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
        .map((part, index) => index % 2 ? part : part.replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1").replace(/;}/g, "}"))
        .join("").trim();
}

mkdirSync(join(out, "fonts"), { recursive: true });
for (const weight of [400, 500, 600]) {
    copyFileSync(join(modules, `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`), join(out, `fonts/inter-${weight}.woff2`));
}
copyFileSync(join(here, "icon.svg"), join(out, "icon.svg"));
const css = "@layer ds.theme,ds.base,ds.components;"
    + [theme(), `@layer ds.base{${system("base")}}`, `@layer ds.components{${pieces.map(system).join("")}}`, ours()].map(smaller).join("");
const js = readdirSync(join(here, "js")).sort().map(name => readFileSync(join(here, "js", name), "utf8")).join("\n");
writeFileSync(join(out, "app.css"), css);
writeFileSync(join(out, "app.js"), js);
writeFileSync(join(out, "version.txt"), createHash("sha256").update(css).update(js).digest("hex").slice(0, 12));
