/** Taking a run away: links, code for other pages, files and what opens them, and the hand-over to Perfetto. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { codeText, desk, focused, QUICKSTART, RESTAURANT, traceHash, typeCode, type Reader } from "./harness";

const here = desk();
const { open } = here;

async function share(hash: string): Promise<Reader> {
  const it = await open(hash, { permissions: ["clipboard-read", "clipboard-write"] });
  await it.page.getByRole("button", { name: "Share" }).click();
  await it.page.getByRole("dialog", { name: "Take it away" }).waitFor();
  return it;
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function download(page: Page, name: string): Promise<{ name: string; text: string; bytes: Buffer }> {
  const [got] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  const bytes = readFileSync((await got.path())!);
  return { name: got.suggestedFilename(), text: bytes.toString(), bytes };
}

it("the copied link shows the same run in a fresh profile", async () => {
  const it = await share(`${RESTAURANT}?GUESTS=12&seed=5`);
  await it.page.getByRole("button", { name: "Copy", exact: true }).click();
  await it.page.getByText("Copied.").waitFor();
  const link = await clipboard(it.page);
  expect(link).toBe(`${here.site.url}${RESTAURANT}?GUESTS=12&seed=5`);
  const fresh = await open(link, { fresh: true });
  expect(await traceHash(fresh.page)).toBe(await traceHash(it.page));
});

it("an edited 40-line listing fits into 2,000 characters, and the copied element holds it", async () => {
  const it = await share(QUICKSTART);
  await it.page.keyboard.press("Escape");
  const lines = (await codeText(it.page)).split("\n");
  expect(lines.length).toBeGreaterThanOrEqual(40);
  await typeCode(it.page, lines.slice(0, 39).concat('print("mine")').join("\n"));
  await it.page.waitForURL(/code=/);
  await it.page.getByRole("button", { name: "Share" }).click();
  const link = await it.page.getByRole("textbox", { name: "Link to what you see" }).inputValue();
  expect(link.length).toBeLessThanOrEqual(2000);
  const there = await open(link, { fresh: true }, "waiting");
  expect(await codeText(there.page)).toBe(await codeText(it.page));
  await it.page.getByRole("button", { name: "Copy <asyncio-play>" }).click();
  await it.page.getByText("Copied.").waitFor();
  expect(await clipboard(it.page)).toMatch(/<asyncio-play scenario="2-asyncio\/quickstart" code="[\w-]+"><\/asyncio-play>$/);
});

it("files have what they say", async () => {
  const it = await share(`${RESTAURANT}?GUESTS=3`);
  await it.page.getByRole("combobox", { name: "File" }).selectOption("tasks.py");
  const perfetto = await download(it.page, "Perfetto, Chrome");
  expect(perfetto.name).toBe("restaurant-tasks.perfetto.json");
  expect(JSON.parse(perfetto.text).traceEvents.length).toBeGreaterThan(20);
  const spans = await download(it.page, "Spans (CSV)");
  expect(spans.text.split("\n")[0]).toMatch(/^track,kind,name/);
  expect(spans.text).toContain("guest 3");
  const svg = await download(it.page, "Figure (SVG)");
  expect(svg.text).toMatch(/^<svg [\s\S]*The restaurant: tasks\.py[\s\S]*<\/svg>\s*$/);
  expect(await greys(it.page, svg.text)).toEqual(["running", "waiting", "ready"]);
  const png = await download(it.page, "Figure (PNG)");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.length).toBeGreaterThan(5000);
  const output = await download(it.page, "Output (CSV)");
  expect(output.text.split("\n")[0]).toBe("seconds,stream,lane,text");
  expect(output.text).toMatch(/stdout,guest 3,/);
  const listing = await download(it.page, "Listing (.py)");
  expect(listing.name).toBe("tasks.py");
  expect(listing.text).toMatch(/^GUESTS = 3\b/m);
});

/** The states of a figure's legend as a browser draws them in grey, from dark to light; those that look alike as one. */
function greys(page: Page, svg: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const words = [...parsed.querySelectorAll("text")].filter((word) => /^(running|ready|waiting|blocked)$/.test(word.textContent!));
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const paint = canvas.getContext("2d", { willReadFrequently: true })!;
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(image, 0, 0);
    const shades = words.map((word) => {
      // The swatch is 13 by 9 px, left of its word.
      const { data } = paint.getImageData(Number(word.getAttribute("x")) - 16, Number(word.getAttribute("y")) - 7, 10, 6);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum += 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
      return { name: word.textContent!, grey: sum / (data.length / 4) };
    });
    shades.sort((a, b) => a.grey - b.grey);
    // Shades nearer than this to each other are one on bad paper.
    const near = (k: number): boolean => k > 0 && shades[k]!.grey - shades[k - 1]!.grey < 18;
    return shades.reduce<string[]>((names, { name }, k) => (near(k) ? [...names.slice(0, -1), `${names.at(-1)} = ${name}`] : [...names, name]), []);
  }, svg);
}

it("blocked is a grey of its own on paper", async () => {
  const it = await share("#/s/1-threads/lost_knife");
  const svg = await download(it.page, "Figure (SVG)");
  expect(await greys(it.page, svg.text)).toEqual(["running", "blocked", "waiting"]);
  expect(svg.text).toMatch(/>\d threads in [\d.]+ m?s of virtual time, from left to right\.</);
});

it("speedscope's own page opens both traces", async () => {
  const it = await share(RESTAURANT);
  await it.page.getByRole("combobox", { name: "File" }).selectOption("tasks.py");
  const traces = [await download(it.page, "Perfetto, Chrome"), await download(it.page, "speedscope")];
  const release = join(dirname(createRequire(import.meta.url).resolve("speedscope/package.json")), "dist/release");
  const context = await here.browser.newContext();
  try {
    await context.route("http://speedscope.test/**", (route) => {
      const path = join(release, new URL(route.request().url()).pathname);
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && !message.text().includes("GL Driver Message") && complaints.push(message.text()));
    for (const { name, bytes } of traces) {
      await page.goto("http://speedscope.test/index.html");
      await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: bytes });
      await page.getByText("Time Order").waitFor();
      await expect.poll(() => page.title()).toMatch(/MainThread|restaurant|event loop/i);
    }
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
});

it("Perfetto's page answers a ping and is given the trace", async () => {
  const it = await share(QUICKSTART);
  const page = `<script>onmessage = ({ data, source }) => {
    if (data === "PING") source.postMessage("PONG", "*");
    else document.title = data.perfetto.title + " " + new TextDecoder().decode(data.perfetto.buffer).slice(0, 24);
  }</script>`;
  await it.page.context().route("https://ui.perfetto.dev/**", (route) => route.fulfill({ contentType: "text/html", body: page }));
  const [other] = await Promise.all([it.page.waitForEvent("popup"), it.page.getByRole("button", { name: "Open in Perfetto" }).click()]);
  await it.page.getByText("Perfetto has the trace.").waitFor();
  await other.waitForFunction(() => document.title.startsWith("Quickstart"));
  expect(await other.title()).toContain('{"displayTimeUnit"');
});

it("the panel leaves by Escape and gives the keyboard back", async () => {
  const it = await share(QUICKSTART);
  await it.page.keyboard.press("Escape");
  await it.page.getByRole("dialog", { name: "Take it away" }).waitFor({ state: "hidden" });
  await expect.poll(() => focused(it.page)).toBe("button Share");
});
