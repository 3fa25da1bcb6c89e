// prepare.mjs FOLDER: lays out what the browser will open: the built site, the rivals' files as
// their packages ship them, a page for each engine and for each timeline.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "./pages.mjs";

const folder = process.argv[2];
const packages = new URL("node_modules/", import.meta.url).pathname;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(new URL("../../dist", import.meta.url).pathname, join(folder, "site"), { recursive: true });
for (const [name, from, files] of [
  ["pyodide", "pyodide", ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"]],
  ["micropython", "@micropython/micropython-webassembly-pyscript", ["micropython.mjs", "micropython.wasm"]],
  ["vis", "vis-timeline/standalone/esm", ["vis-timeline-graph2d.min.js"]],
  ["vis", "vis-timeline/styles", ["vis-timeline-graph2d.min.css"]],
]) {
  for (const file of files) cpSync(join(packages, from, file), join(folder, name, file));
}
for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name + ".html"), html);
cpSync(new URL("frames.mjs", import.meta.url).pathname, join(folder, "frames.mjs"));
const site = new URL("../../site/", import.meta.url).pathname;
const bundled = spawnSync(join(site, "node_modules/.bin/vite"),
  ["build", "--config", new URL("vite.config.mjs", import.meta.url).pathname, "--outDir", join(process.cwd(), folder), "--logLevel", "warn"],
  { cwd: site, stdio: ["ignore", "inherit", "inherit"] });
if (bundled.status !== 0) process.exit(1);
