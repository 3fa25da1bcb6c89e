// A real browser, new for every measurement that must be cold.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--no-first-run", "--disable-extensions"];

// withPage opens a browser on an empty profile and hands its page to use().
export async function withPage(use) {
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM, args: flags, viewport: { width: 1280, height: 900 },
  });
  try {
    return await use(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

// transferred counts the bytes that a page asks the server for, until done() resolves.
export async function transferred(page, done) {
  const client = await page.context().newCDPSession(page);
  let bytes = 0;
  client.on("Network.loadingFinished", (event) => { bytes += event.encodedDataLength; });
  await client.send("Network.enable");
  await done();
  return bytes;
}

// startUp is how long a new browser is busy with itself, ms: it draws its window and its own first pages, on as many cores as the page.
const startUp = 1000;

// cold opens an address in a new browser, once that has started, and returns the ms from navigation until ready (a
// function evaluated in the page) is true.
export function cold(address, ready) {
  return withPage(async (page) => {
    await page.waitForTimeout(startUp);
    await page.goto(address, { waitUntil: "commit" });
    const handle = await page.waitForFunction(ready, undefined, { polling: "raf", timeout: 120_000 });
    return handle.jsonValue();
  });
}

// median is the middle one; of an even number the mean of the two in the middle.
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

// A timeline stands on the page: of the run that the build recorded, or made in this browser. The scenario's element, which lies in the
// shadow tree of the app's, then carries the hash of the trace that is drawn.
export const timelineDrawn = () => {
  const page = document.querySelector("apg-app")?.shadowRoot?.querySelector("apg-scenario");
  return page?.dataset.traceHash ? performance.now() : false;
};

// The engine has run the scenario in this browser, and its timeline stands.
export const runDone = () => {
  const page = document.querySelector("apg-app")?.shadowRoot?.querySelector("apg-scenario");
  return page?.dataset.phase === "done" ? performance.now() : false;
};

// A rival's page is ready when it says so.
export const answered = () => window.ready ?? false;

// sent counts what a host sends for files of a folder: the brotli copy where there is one.
export function sent(folder, ...names) {
  const size = (path) => {
    try {
      return statSync(path + ".br").size;
    } catch {
      return statSync(path).size;
    }
  };
  return names.reduce((sum, name) => sum + size(join(folder, name)), 0);
}

// versionOf tells a package's version.
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;
