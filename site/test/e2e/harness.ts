/** What the page tests share: a static server for the built site, the browser, and ways to act as a reader does. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

const DIST = resolve(process.env.SITE_DIST ?? "../dist");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".gz": "application/gzip",
  ".py": "text/x-python",
};

/** The site under a sub-path, as a project page has it, from a host that does not compress. */
export interface Site {
  url: string;
  /** Requests to paths that end so are answered only after this many milliseconds; Infinity means never. */
  delay: Map<string, number>;
  /** Requests to paths that end so are not found. */
  missing: Set<string>;
  /** Pages of other people on this server, by their path. */
  pages: Map<string, string>;
  /** Bytes sent so far, uncompressed, by path. */
  bytes: Map<string, number>;
  close(): Promise<void>;
}

export async function serveSite(): Promise<Site> {
  const delay = new Map<string, number>();
  const missing = new Set<string>();
  const pages = new Map<string, string>();
  const bytes = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(new URL(request.url!, "http://x").pathname);
    if (page !== undefined) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
      return;
    }
    const path = decodeURIComponent(new URL(request.url!, "http://x").pathname).replace(/^\/some\/where/, "");
    const file = join(DIST, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const known = file.startsWith(DIST) && existsSync(file) && statSync(file).isFile();
    const gone = [...missing].some((end) => path.endsWith(end));
    const answer = (): void => {
      if (!known || gone) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Access-Control-Allow-Origin": "*" });
      bytes.set(path, (bytes.get(path) ?? 0) + statSync(file).size);
      createReadStream(file).pipe(response);
    };
    const wait = [...delay].find(([end]) => path.endsWith(end))?.[1] ?? 0;
    if (wait === 0) {
      answer();
    } else if (Number.isFinite(wait)) {
      setTimeout(answer, wait);
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/some/where/`, delay, missing, pages, bytes, close };
}

/** A browser. Code of the engine is compiled once and quickly: making it faster takes longer than all tests run. */
export function launch(): Promise<Browser> {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--js-flags=--liftoff-only", ...quiet] });
}

let shared: Promise<Browser> | undefined;

export interface Reader {
  page: Page;
  /** Errors that the page logged or threw so far. A test ends badly when there are any. */
  errors: string[];
}

/**
 * `tour`: the reader has never been here and is shown the tour. `fresh`: a profile that no test used before, for tests of what is
 * remembered or loaded. `loud`: the page may log errors.
 */
export type ReaderOptions = BrowserContextOptions & { tour?: boolean; fresh?: boolean; loud?: boolean };

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
export const RESTAURANT = "#/s/1-threads/restaurant";
export const QUICKSTART = "#/s/2-asyncio/quickstart";

/** What the tests of a file work with. */
export interface Desk {
  /** Set before the first test. */
  site: Site;
  browser: Browser;
  /** A page at an address of the site, or at any other; of a scenario, once it has run, or is in the phase `until` (null: at once). */
  open(address: string, options?: ReaderOptions, until?: string | null): Promise<Reader>;
}

/** Pages that tests are done with: going to another scenario takes a tenth of the time that loading the engine takes. */
const kept = new Map<string, Reader>();
const MOST_KEPT = 2;
const TOUR_DONE = ["asyncio-playground/tour", "done"] as const;

/** Sets up a server and the browser for the tests of a file, and clears up after each. */
export function desk(): Desk {
  const made = {} as Desk;
  let opened: { reader: Reader; key: string; loud: boolean }[] = [];

  beforeAll(async () => {
    made.site = await serveSite();
    made.browser = await (shared ??= launch());
  });
  afterAll(async () => {
    await Promise.all([...kept.values()].map(({ page }) => page.context().close()));
    kept.clear();
    await made.site?.close();
  });
  afterEach(async ({ task }) => {
    const { site } = made;
    site.delay.clear();
    site.missing.clear();
    const failed = task.result?.state === "fail";
    const errors = opened.flatMap(({ reader, loud }) => (loud ? [] : reader.errors));
    for (const { reader, key } of opened.splice(0)) {
      if (key && !failed && errors.length === 0 && !kept.has(key)) kept.set(key, reader);
      else await reader.page.context().close();
    }
    for (const [key, { page }] of [...kept].slice(0, -MOST_KEPT)) {
      kept.delete(key);
      await page.context().close();
    }
    expect(errors).toEqual([]);
  });

  made.open = async (address, options = {}, until) => {
    const { fresh = false, loud = false, ...profile } = options;
    const url = /^https?:/.test(address) ? address : made.site.url + address;
    const usual = url === made.site.url || url.startsWith(`${made.site.url}#/s/`);
    const key = fresh || loud || profile.tour || !usual ? "" : JSON.stringify(profile);
    let reader = kept.get(key);
    if (reader) {
      kept.delete(key);
      await goHome(reader, made.site);
    } else reader = await newcomer(made.browser, profile);
    opened.push({ reader, key, loud });
    await reader.page.goto(address ? url : `${url}#/`);
    const { hash } = new URL(url);
    if (until === null) return reader;
    if (until) await phase(reader.page, until);
    else if (hash.startsWith("#/s/")) await phase(reader.page, "done");
    else if (url.startsWith(made.site.url) && !hash.startsWith("#/embed") && !url.endsWith(".html")) await reader.page.locator("apg-home li").first().waitFor();
    return reader;
  };
  return made;
}

/** A fresh profile with one blank page. */
async function newcomer(browser: Browser, { tour, ...profile }: ReaderOptions): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...profile });
  if (!tour) {
    await context.addInitScript(([key, value]) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A frame without storage has no tour.
      }
    }, TOUR_DONE);
  }
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      errors.push(message.text());
    }
  });
  return { page, errors };
}

/** A fresh profile with one page at an address, in a browser of one's own. */
export async function reader(browser: Browser, address: string, options: ReaderOptions = {}): Promise<Reader> {
  const made = await newcomer(browser, options);
  await made.page.goto(address);
  return made;
}

/** Brings a page that was used back to where a reader begins; nothing of before is remembered. */
async function goHome({ page, errors }: Reader, site: Site): Promise<void> {
  await page.mouse.move(0, 0);
  await page.goto(`${site.url}#/`);
  await page.locator("apg-home li").first().waitFor();
  await page.evaluate(([key, value]) => {
    localStorage.clear();
    localStorage.setItem(key, value);
    (document.activeElement as HTMLElement | null)?.blur();
  }, TOUR_DONE);
  errors.length = 0;
}

/** What axe finds on the page, or in one element of it; its rules of every impact. */
export async function violations(page: Page, ...within: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (within.length > 0) {
    axe.include({ fromShadowDom: ["apg-app", "apg-scenario", ...within] });
  }
  const found = (await axe.analyze()).violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** What has the keyboard, through all shadow roots: its tag and name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.tagName.toLowerCase() ?? ""} ${at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? ""}`.slice(0, 80);
  });
}

/** Waits until the scenario's run is in one of these phases. */
export async function phase(page: Page, ...phases: string[]): Promise<void> {
  const selector = phases.map((name) => `apg-scenario[data-phase="${name}"]`).join(", ");
  await page.waitForSelector(selector, { state: "attached", timeout: 20_000 });
}

export function traceHash(page: Page): Promise<string> {
  return page.locator("apg-scenario").evaluate((element) => (element as HTMLElement).dataset.traceHash ?? "");
}

export function outputText(page: Page): Promise<string> {
  return page.locator("apg-output").evaluate((element) => element.shadowRoot!.textContent ?? "");
}

/** The whole text of the file that is shown, as the page would run it. */
export function codeText(page: Page): Promise<string> {
  return page.locator("apg-code").evaluate((element) => (element as HTMLElement & { file: { text: string } }).file.text);
}

/** Drags a parameter's slider with the mouse to a value. */
export async function drag(page: Page, name: string, to: number): Promise<void> {
  const slider = page.getByRole("slider", { name: `${name}, slider` });
  const box = (await slider.boundingBox())!;
  const range = await slider.evaluate((input: HTMLInputElement) => [+input.min, +input.max, +input.value]);
  const [min, max, now] = range as [number, number, number];
  const thumb = 18;
  const x = (value: number): number => box.x + thumb / 2 + ((value - min) / (max - min)) * (box.width - thumb);
  const y = box.y + box.height / 2;
  await page.mouse.move(x(now), y);
  await page.mouse.down();
  await page.mouse.move(x(to), y, { steps: 12 });
  await page.mouse.up();
}

/** Replaces the code that is shown by typing. */
export async function typeCode(page: Page, text: string): Promise<void> {
  if ((await page.locator("apg-code .cm-content").count()) === 0) {
    await page.getByRole("button", { name: "Edit", exact: true }).click();
  }
  await page.locator("apg-code .cm-content").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}
