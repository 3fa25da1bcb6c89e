// site.mjs ADDRESS FOLDER: measures the page that readers meet: what they download, how soon they see something, how the picture
// follows a slider, what its frames cost. Pyodide and vis-timeline do, in the same browser, what they can do of it.
import { spawnSync } from "node:child_process";
import { answered, cold, median, runDone, sent, timelineDrawn, transferred, versionOf, withPage } from "./browser.mjs";
import { print, row } from "./table.mjs";

const [address, folder] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 5);
const restaurant = `${address}site/#/s/1-threads/restaurant`;
const sliders = 6; // so many of the first scenarios that have one are asked how quickly they follow it
const patience = 60_000; // ms that vis-timeline has for one size
const tooMany = 10_000; // spans beyond which it gives no answer within minutes

async function bytes() {
  const all = await withPage((page) => transferred(page, async () => {
    await page.goto(restaurant);
    await page.waitForFunction(runDone);
  }));
  const engine = sent(folder, "site/main.wasm", "site/wasm_exec.js");
  row("first view, before the engine", "kB", { ours: all - engine }, { at: 150e3 });
  row("first view, with the engine", "MB", { ours: all }, { at: 1.3e6 });
  row("an embed, before a click", "kB", { ours: sent(folder, "site/v1/embed.js") }, { at: 10e3 });
}

async function firstPicture() {
  const times = { ours: [], pyodide: [], vis: [] };
  const made = [];
  for (let n = 0; n < rounds; n++) {
    times.ours.push(await cold(restaurant, timelineDrawn));
    made.push(await cold(restaurant, runDone));
    times.pyodide.push(await cold(address + "pyodide.html", answered));
    times.vis.push(await cold(address + "vis-timeline.html", answered));
  }
  const [ours, pyodide, vis] = Object.values(times).map(median);
  row("cold: first timeline / first result / first 1,000 spans", "ms", { ours, pyodide, vis }, { at: pyodide / 7, why: "1/7 of Pyodide" });
  row("… until the engine has run it in this browser", "ms", { ours: median(made), pyodide });
}

// measured asks a timeline's page to show so many spans, in a browser of its own; nothing when it takes longer than limit ms.
function measured(name, spans, limit) {
  return withPage(async (page) => {
    await page.goto(`${address}${name}.html`);
    await page.waitForFunction(answered);
    const late = new Promise((done) => setTimeout(done, limit));
    return Promise.race([page.evaluate((n) => window.measure(n), spans), late]);
  });
}

async function frames() {
  for (const spans of [1e3, 1e4, 1e5, 1e6]) {
    const ours = await measured("timeline", spans, 120_000);
    const vis = spans <= tooMany ? await measured("vis-timeline", spans, patience) : undefined;
    row(`${spans.toLocaleString("en")} spans: a frame of zooming`, "ms",
      { ours: median(ours.frames), vis: vis && median(vis.frames) }, { at: 8 });
    row("… from the trace to the first paint", "ms", { ours: ours.first, vis: vis?.first }, { at: 300 });
  }
}

// slide moves the first slider of the scenario shown, in the page, and tells for each move but the first the ms until the picture of the
// new value stands; nothing when the value changes nothing.
async function slide() {
  const deep = (root, selector) => {
    for (const element of root.querySelectorAll("*")) {
      const found = element.matches(selector) ? element : element.shadowRoot && deep(element.shadowRoot, selector);
      if (found) return found;
    }
    return null;
  };
  const scenario = deep(document, "apg-scenario");
  const slider = deep(scenario.shadowRoot, "input[type=range]");
  if (!slider) return null;
  const times = [];
  for (const share of [0.2, 0.3, 0.2, 0.3, 0.25, 0.2, 0.3]) {
    const before = scenario.dataset.traceHash;
    const [low, high, step] = [slider.min, slider.max, slider.step || 1].map(Number);
    slider.value = String(low + Math.round((high - low) * share / step) * step);
    const began = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    while (scenario.dataset.traceHash === before && performance.now() - began < 3000) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    if (scenario.dataset.traceHash !== before) times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 300));
  }
  return times.length > 1 ? times.slice(1) : null;
}

async function latency() {
  const times = [];
  await withPage(async (page) => {
    const catalog = await (await page.request.get(address + "site/catalog.json")).json();
    for (const { id } of catalog.chapters.flatMap(({ scenarios }) => scenarios)) {
      await page.goto("about:blank");
      await page.goto(`${address}site/#/s/${id}`);
      const drawn = await page.waitForFunction(runDone, undefined, { timeout: 60_000 }).catch(() => null);
      const took = drawn && (await page.evaluate(slide));
      if (took) times.push(median(took));
      if (times.length === sliders) break;
    }
  });
  row(`slider to new picture, median of ${times.length} scenarios`, "ms", { ours: median(times) }, { at: 50 });
}

// audits asks Lighthouse about a page, as on a desktop.
function audits(name, path) {
  const report = spawnSync(process.execPath, [new URL("node_modules/lighthouse/cli/index.js", import.meta.url).pathname,
    address + path, "--output=json", "--quiet", "--preset=desktop", "--only-categories=performance,accessibility,best-practices",
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu"],
  { encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: process.env.CHROMIUM } });
  if (report.status !== 0) throw new Error(`lighthouse: ${report.stderr}`);
  const { categories, audits } = JSON.parse(report.stdout);
  for (const { id, title, score, auditRefs } of Object.values(categories)) {
    row(`Lighthouse, ${name}: ${title.toLowerCase()}`, "", { ours: Math.round(score * 100) }, { at: 95, least: true });
    for (const { id: audit, weight } of auditRefs) {
      const { title: what, score: part, displayValue = "" } = audits[audit];
      if (weight > 0 && part !== null && part < 0.9) process.stderr.write(`  ${id}: ${what} ${displayValue}\n`);
    }
  }
}

const browser = await withPage(async (page) => page.evaluate(() => navigator.userAgent));
await bytes();
await firstPicture();
await frames();
await latency();
audits("all scenarios", "site/");
audits("a scenario", "site/#/s/1-threads/restaurant");
print(browser.match(/Chrom\w*\/[\d.]+/)[0], rounds, { pyodide: "Pyodide", vis: "vis-timeline" },
  `Pyodide ${versionOf("pyodide")}, vis-timeline ${versionOf("vis-timeline")}, Lighthouse ${versionOf("lighthouse")}`);
