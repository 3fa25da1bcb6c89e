/** What the page tests share: a static server for the built site, the browser, and ways to act as a reader does. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

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

function launch(): Promise<Browser> {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}

export interface Reader {
  page: Page;
  /** Errors that the page logged or threw so far. */
  errors: string[];
}

/** `tour`: the reader has never been here and is shown the tour. */
export type ReaderOptions = BrowserContextOptions & { tour?: boolean };

/** A fresh profile with one page at an address of the site. */
async function reader(browser: Browser, address: string, options: ReaderOptions = {}): Promise<Reader> {
  const { tour, ...profile } = options;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...profile });
  if (!tour) {
    await context.addInitScript(() => {
      try {
        localStorage.setItem("asyncio-playground/tour", "done");
      } catch {
        // A frame without storage has no tour.
      }
    });
  }
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      errors.push(message.text());
    }
  });
  await page.goto(address);
  return { page, errors };
}

/** What the tests of a file share: the site, a browser, and the pages of one test, which are closed after it. */
export class Desk {
  site!: Site;
  browser!: Browser;
  readonly opened: Reader[] = [];

  constructor() {
    beforeAll(async () => {
      this.site = await serveSite();
      this.browser = await launch();
    });
    afterAll(async () => {
      await this.browser?.close();
      await this.site?.close();
    });
    afterEach(async () => {
      this.site.delay.clear();
      this.site.missing.clear();
      await Promise.all(this.opened.splice(0).map(({ page }) => page.context().close()));
    });
  }

  /** A fresh profile with one page at an address, whole or behind the site's. */
  async visit(address: string, options: ReaderOptions = {}): Promise<Reader> {
    const made = await reader(this.browser, new URL(address, this.site.url).href, options);
    this.opened.push(made);
    return made;
  }
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
