/** Taking a run away: links, code for other pages, files, and the hand-over to Perfetto. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { Desk, phase, traceHash, typeCode, type Reader } from "./harness";

const RESTAURANT = "#/s/1-threads/restaurant";
const QUICKSTART = "#/s/2-asyncio/quickstart";

const desk = new Desk();

async function share(hash: string): Promise<Reader> {
  const it = await desk.visit(hash, { permissions: ["clipboard-read", "clipboard-write"] });
  await phase(it.page, "done");
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
  expect(link).toBe(`${desk.site.url}${RESTAURANT}?GUESTS=12&seed=5`);
  const fresh = await desk.visit(link);
  await phase(fresh.page, "done");
  expect(await traceHash(fresh.page)).toBe(await traceHash(it.page));
  expect(it.errors).toEqual([]);
});

it("an edited 40-line listing fits into 2,000 characters, and the copied element holds it", async () => {
  const it = await share(QUICKSTART);
  await it.page.keyboard.press("Escape");
  await typeCode(it.page, `${(await it.page.locator("apg-code").evaluate((element) => (element as unknown as { file: { text: string } }).file.text)).replace("scrambled", "")}\nprint("mine")\n`);
  await it.page.waitForURL(/code=/);
  await it.page.getByRole("button", { name: "Share" }).click();
  const link = await it.page.getByRole("textbox", { name: "Link to what you see" }).inputValue();
  expect(link.length).toBeLessThanOrEqual(2000);
  expect(link).toContain("code=");
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
  const png = await download(it.page, "Figure (PNG)");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.length).toBeGreaterThan(5000);
  const output = await download(it.page, "Output (CSV)");
  expect(output.text.split("\n")[0]).toBe("seconds,stream,lane,text");
  expect(output.text).toMatch(/stdout,guest 3,/);
  const listing = await download(it.page, "Listing (.py)");
  expect(listing.name).toBe("tasks.py");
  expect(listing.text).toMatch(/^GUESTS = 3\b/m);
  expect(it.errors).toEqual([]);
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
  const focused = () => it.page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent?.trim();
  });
  await expect.poll(focused).toBe("Share");
});
