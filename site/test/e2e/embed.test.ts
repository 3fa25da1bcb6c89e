/** Embeds on other people's pages: the sample chapter, bad attributes, and a page of another origin. */
import { deflateRawSync } from "node:zlib";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, serveSite, violations, type Reader, type Site } from "./harness";

const here = desk();
const { open } = here;
/** A site of somebody else: another origin. */
let other: Site;

beforeAll(async () => {
  other = await serveSite();
});
afterAll(() => other?.close());

/** A page of another origin with this body. */
async function foreign(body: string, loud = false): Promise<Reader> {
  const script = `<script type="module" src="${here.site.url}v1/embed.js"></script>`;
  const log = `<script>window.told = []; for (const type of ["ready", "result", "error", "change"]) addEventListener("play-" + type, (event) => told.push([type, event.detail]));</script>`;
  other.pages.set("/page", `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">${log}${script}<body>${body}</body></html>`);
  return open(`${new URL(other.url).origin}/page`, { loud });
}

const told = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate((wanted) => (window as unknown as { told: [string, Record<string, unknown>][] }).told.filter(([kind]) => kind === wanted).map(([, detail]) => detail), type);

const shadowText = (of: Locator): Promise<string> => of.evaluate((element) => element.shadowRoot!.textContent!);

async function play(page: Page, selector: string): Promise<FrameLocator> {
  await page.locator(selector).getByRole("button", { name: "Run" }).click();
  const frame = page.frameLocator(`${selector} iframe`);
  await frame.locator('apg-embed[data-phase="done"]').waitFor({ timeout: 20_000 });
  return frame;
}

describe("the sample chapter", () => {
  it("costs at most 10 kB before a click, and shows what its author wrote", async () => {
    here.site.bytes.clear();
    const it = await open(`${here.site.url}chapter.html`);
    await it.page.locator("#plain asyncio-play").getByRole("button").waitFor();
    await it.page.waitForTimeout(500);
    const loaded = [...here.site.bytes].filter(([path]) => !/chapter\.|figures\/|icon\.svg/.test(path));
    expect(loaded.map(([path]) => path)).toEqual(["/v1/embed.js"]);
    expect(loaded.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(10_240);
    expect(await it.page.locator("#own pre").isVisible()).toBe(true);
    expect(await it.page.locator("iframe").count()).toBe(0);
    await it.page.locator("#scenario img").scrollIntoViewIfNeeded();
    await it.page.locator("#file").scrollIntoViewIfNeeded();
    await it.page.locator("#file pre").waitFor();
    expect(await it.page.locator("#file pre").innerText()).toContain("asyncio.timeout");
    expect(await violations(it.page)).toEqual([]);
    await it.page.setViewportSize({ width: 390, height: 800 });
    expect(await violations(it.page)).toEqual([]);
  });

  it("plays all five side by side, as tall as they are", async () => {
    const it = await open(`${here.site.url}chapter.html`);
    const own = await play(it.page, "#own");
    expect(await shadowText(own.locator("apg-output"))).toContain("b 2");
    const scenario = await play(it.page, "#scenario");
    expect(await scenario.getByRole("spinbutton", { name: /^GUESTS/ }).inputValue()).toBe("5");
    const figure = await play(it.page, "#figure");
    expect([await figure.locator("apg-code").count(), await figure.locator("apg-numbers").count()]).toEqual([0, 1]);
    const file = await play(it.page, "#file");
    expect(await shadowText(file.locator("apg-output"))).toContain("kettle rings after 3 s");
    await play(it.page, "#plain asyncio-play");
    for (const id of ["own", "scenario", "figure", "file", "plain"]) {
      const frame = it.page.locator(`#${id} iframe`);
      const height = async (of: Locator): Promise<number> => Math.round((await of.boundingBox())!.height);
      await expect.poll(async () => (await height(frame)) - (await height(frame.contentFrame().locator("apg-embed"))), { message: id }).toBe(0);
    }
  });

  it("on paper shows what its author wrote, with the link", async () => {
    const it = await open(`${here.site.url}chapter.html`);
    await play(it.page, "#figure");
    await it.page.emulateMedia({ media: "print" });
    expect(await it.page.locator("#figure iframe").isVisible()).toBe(false);
    expect(await it.page.locator("#figure img").isVisible()).toBe(true);
    expect(await it.page.locator("#figure .print").innerText()).toBe(`${here.site.url}#/s/2-asyncio/quickstart`);
  });
});

describe("on a page of another origin", () => {
  it("tells the page what came of it, and what the reader changed", async () => {
    const it = await foreign(`<asyncio-play scenario="2-asyncio/quickstart" params="TEA=1"></asyncio-play>`);
    const frame = await play(it.page, "asyncio-play");
    expect((await told(it.page, "ready")).length).toBe(1);
    const results = await told(it.page, "result");
    expect(results[0]).toMatchObject({ file: "quickstart.py", exitCode: 0, stderr: "" });
    expect(results[0]!.stdout).toContain("tea: ready after 1.0 s");
    await frame.getByRole("spinbutton", { name: /^TEA/ }).fill("2");
    await expect.poll(() => told(it.page, "change").then((all) => all.at(-1)?.link)).toBe(`${here.site.url}#/s/2-asyncio/quickstart?TEA=2.0`);
  });

  it("runs nothing of a linked frame that nobody asked for", async () => {
    const code = deflateRawSync(JSON.stringify({ "quickstart.py": "print('linked')\n" })).toString("base64url");
    const it = await open(`${here.site.url}#/embed/2-asyncio/quickstart?run=1&code=${code}`);
    await it.page.locator('apg-embed[data-phase="waiting"]').waitFor();
    expect(await it.page.locator("apg-embed").getAttribute("data-trace-hash")).toBe("");
  });

  it("listens to its own frame only", async () => {
    const it = await foreign(`<asyncio-play scenario="2-asyncio/quickstart"></asyncio-play><iframe id="evil" srcdoc="<script>parent.postMessage({source:'asyncio-playground',type:'result',file:'x'},'*')</script>"></iframe>`);
    await play(it.page, "asyncio-play");
    await it.page.evaluate(() => postMessage({ source: "asyncio-playground", type: "result", file: "x" }, "*"));
    await it.page.waitForTimeout(200);
    expect((await told(it.page, "result")).filter(({ file }) => file === "x")).toEqual([]);
  });

  it.each([
    [`<asyncio-play></asyncio-play>`, "say what to play"],
    [`<asyncio-play scenario="2-asyncio/quickstart" seed="x"></asyncio-play>`, 'seed="x"'],
    [`<asyncio-play src="nowhere.py"></asyncio-play>`, "could not be fetched (404"],
  ])("%s gets one sentence in place", async (html, words) => {
    const it = await foreign(html, true); // what cannot be fetched is in the browser's log too
    const said = it.page.locator("asyncio-play .said");
    await expect.poll(() => said.innerText()).toContain(words);
    expect((await told(it.page, "error"))[0]!.message).toContain(words);
  });

  it("names a scenario that is not there", async () => {
    const it = await foreign(`<asyncio-play scenario="9-none/nothing"><pre>kept</pre></asyncio-play>`);
    await it.page.getByRole("button", { name: "Run" }).click();
    const frame = it.page.frameLocator("asyncio-play iframe");
    const why = frame.getByText("The playground has no scenario “9-none/nothing”");
    await why.waitFor();
    const said = (await why.boundingBox())!;
    const shown = (await it.page.locator("asyncio-play iframe").boundingBox())!;
    expect(said.y + said.height).toBeLessThanOrEqual(shown.y + shown.height);
    expect((await told(it.page, "error"))[0]!.message).toContain("9-none/nothing");
  });

  it("starts by itself where the page says so, and follows its attributes", async () => {
    const it = await foreign(`<asyncio-play scenario="2-asyncio/quickstart" run="visible" view="output" theme="dark" lang="zh"></asyncio-play>`);
    const frame = it.page.frameLocator("asyncio-play iframe");
    await frame.locator('apg-embed[data-phase="done"]').waitFor({ timeout: 20_000 });
    expect(await frame.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(await frame.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await frame.getByRole("button", { name: "运行" }).count()).toBe(1);
  });
});
