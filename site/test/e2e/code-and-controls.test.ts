/** Numbers that can be dragged, the author's version, output by lane, what a program is given, and questions. */
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { codeText, desk, outputText, phase, PHONE, QUICKSTART, RESTAURANT, traceHash, typeCode, violations } from "./harness";

const { open } = desk();

async function dragBy(page: Page, what: Locator, px: number): Promise<void> {
  const box = (await what.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + px, y, { steps: 8 });
  await page.mouse.up();
}

it("a number in the text moves code, slider and run; so does one in the code", async () => {
  const it = await open(RESTAURANT);
  const before = await traceHash(it.page);
  const talking = it.page.locator(".prose").getByRole("slider", { name: "TALKING" });
  await talking.scrollIntoViewIfNeeded();
  await dragBy(it.page, talking, 20);
  await it.page.waitForURL(/TALKING=3\.5/);
  expect(await talking.innerText()).toBe("3.5");
  expect(await codeText(it.page)).toMatch(/^TALKING = 3\.5\b/m);
  expect(await it.page.getByRole("spinbutton", { name: /^TALKING/ }).inputValue()).toBe("3.5");
  await phase(it.page, "done");
  expect(await traceHash(it.page)).not.toBe(before);
  await talking.focus();
  await it.page.keyboard.press("ArrowLeft");
  await it.page.waitForURL(/TALKING=3\.0|TALKING=3(&|$)/);

  const guests = it.page.locator("apg-code").getByRole("slider", { name: "GUESTS" });
  await dragBy(it.page, guests, 40);
  await it.page.waitForURL(/GUESTS=1\d/);
  expect(await it.page.locator("apg-code .cm-content").count()).toBe(0);
  await guests.click();
  await it.page.locator("apg-code .cm-content").waitFor();
  const inEditor = it.page.locator('apg-code .cm-content [data-param="GUESTS"]');
  const value = Number(await inEditor.innerText());
  await dragBy(it.page, inEditor, -20);
  await expect.poll(async () => Number(await inEditor.innerText())).toBeLessThan(value);
});

it("the reader's changes are shown against the author's version", async () => {
  const it = await open(QUICKSTART);
  expect(await it.page.getByRole("button", { name: "Your changes" }).count()).toBe(0);
  await typeCode(it.page, (await codeText(it.page)).replace("import time\n", "import time  # mine\n"));
  await it.page.getByRole("button", { name: "Your changes" }).click();
  expect(await it.page.locator("apg-diff .gone code").innerText()).toContain("import time");
  expect(await it.page.locator("apg-diff .new code").innerText()).toContain("import time  # mine");
  await it.page.getByRole("button", { name: "Your changes" }).click();
  expect(await it.page.locator("apg-code .cm-content").isVisible()).toBe(true);
});

it("a tab can be told from spaces, and on a phone what is wrong is seen beside the code and beside Run", async () => {
  const it = await open("#/s/new", PHONE);
  await it.page.getByRole("tab", { name: "Code" }).tap();
  await typeCode(it.page, "def f():\n\tif 1:\n        print(1)\n");
  expect(await it.page.locator("apg-code .cm-content .tab").count()).toBe(1);
  await it.page.getByRole("button", { name: "Run" }).tap();
  await expect.poll(() => it.page.locator("apg-run-bar").getByRole("status").innerText()).toContain("An error in line 3");
  const problem = it.page.locator("apg-code .problems");
  await it.page.locator("apg-code").scrollIntoViewIfNeeded();
  await it.page.evaluate(() => scrollTo(0, 0));
  await it.page.locator("apg-code .cm-line").first().scrollIntoViewIfNeeded();
  const { y, height } = (await problem.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(PHONE.viewport.height);
});

it("the output can be of one lane, copied, and leads to its moment", async () => {
  const it = await open(QUICKSTART, { permissions: ["clipboard-read", "clipboard-write"] });
  await it.page.getByRole("combobox", { name: "Lane" }).selectOption("toast");
  expect(await outputText(it.page)).not.toContain("tea: started");
  await it.page.getByRole("button", { name: "Copy the output" }).click();
  await expect.poll(() => it.page.evaluate(() => navigator.clipboard.readText())).toBe("toast: started\ntoast: ready after 2.0 s\n");
  await it.page.locator("apg-output li button").nth(1).click();
  await expect.poll(() => it.page.locator("apg-code .lit").innerText()).toContain("26");
  await it.page.locator("apg-output li button").nth(1).press("ArrowUp");
  expect(await it.page.locator("apg-output li button").first().evaluate((button) => button.matches(":focus"))).toBe(true);
});

it("a listing that reads lines and words is given them, and a link keeps them", async () => {
  const it = await open("#/s/new");
  await typeCode(it.page, "import sys\nprint(sys.argv[1:], input(), input())\n");
  await it.page.getByRole("textbox", { name: /^sys.argv/ }).fill("--n 'two words'");
  await it.page.getByRole("textbox", { name: /^stdin/ }).fill("first\nsecond");
  await it.page.keyboard.press("Control+Enter");
  await phase(it.page, "done");
  await expect.poll(() => outputText(it.page)).toContain("['--n', 'two words'] first second");
  await it.page.waitForURL(/argv=.*stdin=/);
  await it.page.reload();
  await phase(it.page, "done");
  expect(await outputText(it.page)).toContain("['--n', 'two words'] first second");
});

it("Ctrl-C at a moment stops the listing then, and a link keeps it", async () => {
  const it = await open("#/s/new");
  await typeCode(it.page, "import time\ntry:\n    time.sleep(5)\nexcept KeyboardInterrupt:\n    print('stopped at', time.monotonic())\n");
  await it.page.keyboard.press("Control+Enter");
  await phase(it.page, "done");
  await it.page.getByText("Before: other code or settings").waitFor(); // the starter's parameter is gone: it did not change
  expect(await it.page.locator(".prose pre").evaluate((code) => code.scrollWidth - code.clientWidth)).toBe(0);
  const moment = it.page.getByRole("textbox", { name: /^Ctrl-C/ });
  await moment.fill("1.5");
  await it.page.keyboard.press("Control+Enter");
  await expect.poll(() => outputText(it.page)).toContain("stopped at 1001.5"); // the clock of time.monotonic() began at 1000 s
  await it.page.waitForURL(/interrupt=1\.5/);
});

it("a question is asked before the run is shown, and the answer points at what settles it", async () => {
  const it = await open("#/s/2-asyncio/cancelled");
  await it.page.getByText("Predict, then run").waitFor();
  expect(await it.page.locator("apg-timeline").isVisible()).toBe(false);
  expect(await it.page.locator("apg-output").count()).toBe(0);
  expect(await violations(it.page)).toEqual([]);
  await it.page.getByRole("button", { name: "map: told to stop" }).click();
  await it.page.getByText("Not quite. It is").waitFor();
  expect(await it.page.locator("apg-timeline").isVisible()).toBe(true);
  await it.page.getByRole("button", { name: "Show me where" }).click();
  await expect.poll(() => it.page.locator("apg-code .lit").innerText()).toMatch(/task\.cancel|asked the map|sleep\(0\.5\)/);
  await it.page.getByRole("button", { name: "Dismiss" }).click();
  expect(await it.page.locator("apg-quiz").count()).toBe(0);
});

it("what is said of an answer leaves code and output their place", async () => {
  const it = await open("#/s/3-network/chat");
  await it.page.getByText("Predict, then run").waitFor();
  await it.page.getByRole("button", { name: /^No, it is the same/ }).click();
  await it.page.getByText(/Not quite\. It is A little: they get it at once, but the next message still waits\. A gather ends/).waitFor();
  const end = async (part: string, edge: "top" | "bottom"): Promise<number> => it.page.locator(part).evaluate((element, edge) => element.getBoundingClientRect()[edge], edge);
  await expect.poll(async () => (await end("apg-timeline", "bottom")) - (await end("section.code", "top"))).toBeLessThanOrEqual(0);
});
