// A real browser, new for every measurement that must be cold.
import { mkdtempSync, rmSync } from "node:fs";
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

// cold opens an address in a new browser and returns the ms from navigation until ready (a
// function evaluated in the page) is true.
export function cold(address, ready) {
  return withPage(async (page) => {
    await page.goto(address, { waitUntil: "commit" });
    const handle = await page.waitForFunction(ready, undefined, { polling: "raf", timeout: 120_000 });
    return handle.jsonValue();
  });
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
