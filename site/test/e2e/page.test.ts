/** The page as its readers use it: real browser, real engine, the built site. */
import { describe, expect, it } from "vitest";
import { codeText, desk, drag, outputText, phase, PHONE, QUICKSTART, RESTAURANT, traceHash, typeCode, type Reader } from "./harness";

const here = desk();
const { open } = here;

const sidewise = ({ page }: Reader): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe("home", () => {
  it("shows every scenario with title, line and picture", async () => {
    const home = await open("", { fresh: true });
    const catalog = await (await fetch(`${here.site.url}catalog.json`)).json();
    const titles = catalog.chapters.flatMap((chapter: { scenarios: { title: string }[] }) =>
      chapter.scenarios.map(({ title }) => title),
    );
    const cards = home.page.locator("apg-home li");
    await cards.first().waitFor();
    expect(await cards.locator("strong").allInnerTexts()).toEqual(titles);
    for (const card of await cards.all()) {
      expect((await card.locator("svg").first().boundingBox())!.height).toBeGreaterThan(40);
      expect((await card.locator(".summary").innerText()).length).toBeGreaterThan(10);
    }
  });

  it("leads to a scenario and back again", async () => {
    const home = await open("");
    await home.page.getByRole("link", { name: "The restaurant" }).click();
    await phase(home.page, "done");
    await home.page.goBack();
    await home.page.locator("apg-home li").first().waitFor();
    await home.page.goForward();
    await phase(home.page, "done");
  });
});

describe("a dragged slider", () => {
  it("changes timeline, output and address, and the address shows the same bytes in a fresh profile", async () => {
    const first = await open(`${RESTAURANT}?GUESTS=10`);
    const before = { hash: await traceHash(first.page), output: await outputText(first.page) };
    const picture = (await first.page.locator("apg-timeline").boundingBox())!;
    await drag(first.page, "GUESTS", 50);
    await first.page.waitForURL(/GUESTS=50$/);
    await phase(first.page, "done");
    const after = { hash: await traceHash(first.page), output: await outputText(first.page) };
    expect(after.hash).not.toBe(before.hash);
    expect(after.output).not.toBe(before.output);
    expect(after.output).toContain("50");
    expect(await codeText(first.page)).toMatch(/^GUESTS = 50\b/m);
    const moved = (await first.page.locator("apg-timeline").boundingBox())!;
    expect([moved.x, moved.y, moved.width]).toEqual([picture.x, picture.y, picture.width]);

    const fresh = await open(new URL(first.page.url()).hash, { fresh: true });
    expect(await traceHash(fresh.page)).toBe(after.hash);
    expect(await outputText(fresh.page)).toBe(after.output);
  });

  it("is one step for Back, and goes back by Reset", async () => {
    const it = await open(QUICKSTART);
    const author = await traceHash(it.page);
    await drag(it.page, "TEA", 5);
    await it.page.waitForURL(/TEA=5/);
    await drag(it.page, "TEA", 1);
    await it.page.waitForURL(/TEA=1/);
    await it.page.goBack();
    await it.page.waitForFunction((hash) => document.querySelector("apg-app")!.shadowRoot!.querySelector<HTMLElement>("apg-scenario")!.dataset.traceHash === hash, author);
    expect(new URL(it.page.url()).hash).toBe(QUICKSTART);
    await it.page.goForward();
    await it.page.waitForURL(/TEA=1/);
    await it.page.getByRole("button", { name: /^Reset TEA to/ }).click();
    await it.page.waitForURL((url) => url.hash === QUICKSTART);
    await phase(it.page, "done");
    expect(await traceHash(it.page)).toBe(author);
  });

  it("can be a keyboard's: arrow keys, and a number typed", async () => {
    const it = await open(RESTAURANT);
    await it.page.getByRole("slider", { name: "GUESTS, slider" }).focus();
    await it.page.keyboard.press("ArrowRight");
    await it.page.waitForURL(/GUESTS=9$/);
    await it.page.getByRole("spinbutton", { name: /^GUESTS/ }).fill("20");
    await it.page.waitForURL(/GUESTS=20$/);
    await it.page.getByRole("spinbutton", { name: /^Seed/ }).fill("7");
    await it.page.waitForURL(/GUESTS=20&seed=7$/);
    await it.page.getByRole("radio", { name: "Anywhere" }).focus();
    await it.page.keyboard.press("Space");
    await it.page.waitForURL(/mode=any$/);
  });
});

describe("edited code", () => {
  it("that never ends is stopped within 200 ms and is still there", async () => {
    const it = await open(QUICKSTART);
    await typeCode(it.page, "while True: pass\n");
    await it.page.getByRole("button", { name: "Run", exact: true }).click();
    await phase(it.page, "running");
    await it.page.waitForTimeout(600);
    const took = await it.page.evaluate(async () => {
      const page = document.querySelector("apg-app")!.shadowRoot!.querySelector<HTMLElement>("apg-scenario")!;
      const bar = page.shadowRoot!.querySelector("apg-run-bar")!.shadowRoot!;
      const began = performance.now();
      bar.querySelectorAll("button")[1]!.click();
      while (page.dataset.phase !== "stopped") {
        await new Promise((next) => requestAnimationFrame(next));
      }
      return performance.now() - began;
    });
    expect(took).toBeLessThan(200);
    expect(await codeText(it.page)).toBe("while True: pass\n");
    await typeCode(it.page, "print('again')\n");
    await it.page.keyboard.press("Control+Enter");
    await it.page.getByText("again", { exact: true }).last().waitFor();
    await phase(it.page, "done");
    expect(await outputText(it.page)).toContain("again");
  });

  it("with a mistake shows it in the gutter at its line and in a list", async () => {
    const it = await open(QUICKSTART);
    await typeCode(it.page, "x = 1\ny = 2\nif x\n    pass\n");
    const problem = it.page.locator("apg-code .problems li");
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/line 3[\s\S]*SyntaxError/);
    await it.page.keyboard.press("Control+Enter");
    await expect.poll(() => outputText(it.page)).toMatch(/line 3[^]*SyntaxError: expected ':'/);
    await phase(it.page, "done");
    const mark = (await it.page.locator("apg-code .cm-problems b").boundingBox())!;
    const line = (await it.page.locator("apg-code .cm-line").nth(2).boundingBox())!;
    expect(Math.abs(mark.y + mark.height / 2 - (line.y + line.height / 2))).toBeLessThan(4);
  });

  it("that raises shows CPython's traceback as error output and the line", async () => {
    const it = await open(QUICKSTART);
    await typeCode(it.page, "print('before')\n1 / 0\n");
    await it.page.keyboard.press("Control+Enter");
    await it.page.locator("apg-output .stderr").first().waitFor();
    expect(await outputText(it.page)).toContain("ZeroDivisionError: division by zero");
    expect(await it.page.locator("apg-code .problems li").innerText()).toMatch(/line 2/);
  });

  it("survives a reload and runs again", async () => {
    const it = await open(QUICKSTART);
    await typeCode(it.page, "print('mine')\n");
    await it.page.reload();
    await phase(it.page, "done");
    expect(await codeText(it.page)).toBe("print('mine')\n");
    expect(await outputText(it.page)).toContain("mine");
  });

  it("from a link waits for Run and says so; a slider does not run it either", async () => {
    const author = await open(QUICKSTART);
    await typeCode(author.page, "print('linked')\n");
    await author.page.waitForURL(/code=/);
    const other = await open(new URL(author.page.url()).hash, { fresh: true }, "waiting");
    expect(await codeText(other.page)).toBe("print('linked')\n");
    expect(await other.page.getByRole("heading", { name: "This link carries edited code" }).isVisible()).toBe(true);
    expect(await traceHash(other.page)).toBe("");
    await other.page.getByRole("button", { name: "Run this code" }).click();
    await phase(other.page, "done");
    expect(await outputText(other.page)).toContain("linked");
    await other.page.getByRole("button", { name: "Reset all" }).click();
    await other.page.waitForURL((url) => url.hash === QUICKSTART);
    expect(await codeText(other.page)).toContain("asyncio.run");
    await other.page.goBack();
    await other.page.waitForURL(/code=/);
    await other.page.waitForFunction(() => document.querySelector("apg-app")!.shadowRoot!.querySelector("apg-scenario")!.shadowRoot!.querySelector<HTMLElement & { file: { text: string } }>("apg-code")!.file.text.includes("linked"));
  });
});

describe("links that are not quite right", () => {
  it.each([
    [`${QUICKSTART}?TEA=999`, "TEA=999"],
    [`${QUICKSTART}?NOPE=1`, "NOPE"],
    [`${QUICKSTART}?seed=x`, "seed"],
    [`${QUICKSTART}?code=AAAA`, "damaged"],
    [`${QUICKSTART}?TEA=%E0%A4`, "damaged"],
    ["#/s/new?code=AAAA", "you see an example"],
  ])("%s gets one sentence, keeps its address and shows the listing", async (hash, word) => {
    const it = await open(hash);
    expect(await it.page.locator("apg-notices .notice").first().innerText()).toContain(word);
    expect(new URL(it.page.url()).hash).toBe(hash);
  });

  it("an unknown scenario leads home with a sentence", async () => {
    const it = await open("#/s/9-none/nothing", {}, null);
    await it.page.locator("apg-home li").first().waitFor();
    expect(await it.page.locator("apg-notices .notice").innerText()).toContain("9-none/nothing");
  });
});

describe("the engine", () => {
  it("need not be there for the page to be useful", async () => {
    here.site.delay.set("main.wasm", Infinity);
    here.site.delay.set("main.wasm.gz", Infinity);
    const it = await open(RESTAURANT, { fresh: true }, null);
    await it.page.locator("apg-figure apg-timeline").first().waitFor(); // of the run that the build recorded
    expect(await traceHash(it.page)).toMatch(/\w+\+\w+/);
    const fetched = await it.page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".run")).length);
    expect(fetched).toBe(1); // index.html asks for it ahead of the scripts, and they take that one
    await it.page.locator("apg-timeline").first().click({ position: { x: 500, y: 120 } });
    await it.page.getByText(/^MainThread/).first().waitFor();
    expect((await outputText(it.page)).length).toBeGreaterThan(20);
    expect(await codeText(it.page)).toContain("GUESTS = 8");
    await drag(it.page, "GUESTS", 20);
    expect(await codeText(it.page)).toMatch(/^GUESTS = (19|20|21)\b/m);
  });

  it("that cannot be fetched is told, with a way to try again", async () => {
    here.site.missing.add("main.wasm").add("main.wasm.gz");
    const it = await open(QUICKSTART, { loud: true }, null);
    // The page fetches the engine at once and again for the listing's first run: only when that has failed too does it wait for the reader.
    await phase(it.page, "crashed");
    const notice = it.page.locator("apg-notices .notice");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("could not be loaded");
    here.site.missing.clear();
    await notice.getByRole("button", { name: "Try again" }).click();
    await phase(it.page, "done");
  });

  it("comes in two parts: the second is fetched when a listing needs it, and where it cannot be had, that is told", async () => {
    here.site.missing.add("rest.wasm").add("rest.wasm.gz");
    const it = await open(RESTAURANT, { fresh: true, loud: true }); // the first part suffices for this
    await typeCode(it.page, "import decimal\nprint(decimal.Decimal(1) / 7)\n");
    await it.page.keyboard.press("Control+Enter");
    await phase(it.page, "crashed");
    const notice = it.page.locator("apg-notices .notice");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("the rest of the engine, which cannot be had: 404");
    here.site.missing.clear();
    await it.page.keyboard.press("Control+Enter");
    await phase(it.page, "done");
    expect(await outputText(it.page)).toContain("0.1428571428571428571428571429");
  });

  it("that dies is started anew, with the typed code intact", async () => {
    const it = await open(QUICKSTART);
    await typeCode(it.page, "while True: pass\n");
    await it.page.keyboard.press("Control+Enter");
    await phase(it.page, "running");
    await it.page.evaluate(() => {
      const app = document.querySelector("apg-app") as unknown as { engine: { hands: { worker: Worker }[] } };
      app.engine.hands[0]!.worker.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
    });
    await phase(it.page, "crashed");
    expect(await it.page.locator("apg-notices .notice").innerText()).toContain("started anew");
    expect(await codeText(it.page)).toBe("while True: pass\n");
    await typeCode(it.page, "print('alive')\n");
    await it.page.keyboard.press("Control+Enter");
    await phase(it.page, "done");
    expect(await outputText(it.page)).toContain("alive");
  });
});

describe("every reader", () => {
  it.each([
    ["home", ""], ["a comparison", RESTAURANT], ["one listing", QUICKSTART],
  ])("on a phone reads %s without scrolling sidewise, with targets large enough", async (_, hash) => {
    const it = await open(hash, PHONE);
    expect(await sidewise(it)).toBeLessThanOrEqual(0);
    const small = await it.page.evaluate(() => {
      const found: string[] = [];
      const visit = (root: ParentNode): void => {
        for (const element of root.querySelectorAll<HTMLElement>("*")) {
          const box = element.getBoundingClientRect();
          const target = element.matches("button, select, input[type=range], input[type=number]");
          const inText = element.closest(".lines, .problems, .cm-content, .sheet");
          if (target && !inText && box.width > 0 && box.height < 43.5 && getComputedStyle(element).visibility === "visible") {
            found.push(`${element.tagName} ${element.className} ${box.height}`);
          }
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
      return found;
    });
    expect(small).toEqual([]);
  });

  it("chooses light or dark, and the page remembers", async () => {
    const it = await open("", { colorScheme: "dark", fresh: true });
    await it.page.getByRole("button", { name: /^Colours/ }).click();
    const paper = () => it.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe("rgb(251, 250, 246)");
    await it.page.reload();
    await it.page.locator("apg-home li").first().waitFor();
    expect(await paper()).toBe("rgb(251, 250, 246)");
  });
});
