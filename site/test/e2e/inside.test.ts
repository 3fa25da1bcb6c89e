/** Looking inside a run: stacks, variables, locks and queues at a moment, and the marks in the code. */
import { expect, it } from "vitest";
import { desk, phase, PHONE, QUICKSTART, typeCode, violations } from "./harness";

const { open } = desk();

it("shows stacks with variables at a moment, and marks the lines of the live lanes", async () => {
  const it = await open(QUICKSTART);
  await it.page.getByRole("tab", { name: "Inside" }).click();
  const inside = it.page.locator("apg-inside");
  await it.page.getByRole("slider", { name: "Moment, in virtual time" }).fill("1500000000");
  const tea = inside.locator("details").filter({ has: it.page.locator(".name", { hasText: /^tea$/ }) });
  await tea.locator("summary").click();
  expect(await tea.innerText()).toMatch(/make\s+line 26[\s\S]*what\s+'tea'[\s\S]*seconds\s+3\.0/);
  expect(await inside.locator("section").first().innerText()).toMatch(/Ready queue\s+empty[\s\S]*toast 500/);
  const marked = await it.page.locator("apg-code .live").allInnerTexts();
  expect(marked.length).toBeGreaterThan(1);
  expect(marked.join("\n")).toMatch(/await asyncio\.sleep\(seconds\)\s*C\s*D\s*E/);
  const before = await inside.locator("output").innerText();
  await it.page.getByRole("button", { name: "One step forward" }).click();
  await expect.poll(() => inside.locator("output").innerText()).toMatch(/^2\.0/);
  await it.page.getByRole("button", { name: "One step back" }).click();
  await expect.poll(() => inside.locator("output").innerText()).not.toBe(before);
  expect(await violations(it.page, "apg-side", "apg-inside")).toEqual([]);
});

it("shows who holds a lock and who waits, in edited code, with the marks in the editor", async () => {
  const it = await open("#/s/new");
  await typeCode(
    it.page,
    "import threading, time\nknife = threading.Lock()\ndef eat(n):\n    with knife:\n        time.sleep(1)\nfor n in range(3):\n    threading.Thread(target=eat, args=(n,), name=f'guest {n}').start()\n",
  );
  await it.page.keyboard.press("Control+Enter");
  await phase(it.page, "done");
  await it.page.getByRole("tab", { name: "Inside" }).click();
  const thing = it.page.locator("apg-inside .thing");
  await thing.waitFor();
  expect(await thing.innerText()).toMatch(/knife[\s\S]*locked[\s\S]*held by guest 1[\s\S]*waiting: guest 2/);
  expect(await it.page.locator("apg-code .cm-line.live .lanes").count()).toBeGreaterThan(0);
});

it("shows what is in a queue, what the selector waits for, timers with the time to go, and who has the GIL", async () => {
  const it = await open("#/s/new");
  await typeCode(
    it.page,
    `import asyncio, threading
def busy():
    for n in range(3_000_000):
        pass
async def main():
    jobs = asyncio.Queue(3)
    for name in ("wash", "cut", "cook"):
        jobs.put_nowait(name)
    nap = asyncio.create_task(asyncio.sleep(2), name="nap")
    worker = threading.Thread(target=busy, name="busy")
    await asyncio.sleep(0.5)
    worker.start()
    await nap
asyncio.run(main())
`,
  );
  await it.page.keyboard.press("Control+Enter");
  await phase(it.page, "done");
  await it.page.getByRole("tab", { name: "Inside" }).click();
  const inside = it.page.locator("apg-inside");
  const moment = it.page.getByRole("slider", { name: "Moment, in virtual time" });
  await moment.fill("250000000");
  await expect.poll(() => inside.locator(".thing").first().innerText()).toMatch(/jobs[\s\S]*'wash'\s*'cut'\s*'cook'/);
  await expect.poll(() => inside.locator("section").first().innerText()).toMatch(/Timers\s[\s\S]*nap\s+1\.75\ss[\s\S]*Selector\s[\s\S]*250\sms/);
  await moment.fill("502000000");
  await expect.poll(() => inside.locator("section").last().innerText()).toMatch(/GIL[\s\S]*busy/);
});

it("follows a new run", async () => {
  const it = await open("#/s/1-threads/restaurant?GUESTS=2");
  await it.page.getByRole("tab", { name: "Inside" }).click();
  const lanes = it.page.locator("apg-inside details");
  await expect.poll(() => lanes.count()).toBeGreaterThan(0);
  await it.page.getByRole("slider", { name: "Moment, in virtual time" }).fill("600000000");
  await expect.poll(() => lanes.count()).toBe(3);
  await it.page.getByRole("spinbutton", { name: /^GUESTS/ }).fill("6");
  await expect.poll(() => lanes.count()).toBe(7);
});

it("is there on a phone", async () => {
  const it = await open(QUICKSTART, PHONE);
  await it.page.getByRole("tab", { name: "Inside" }).first().click();
  await it.page.locator("apg-inside details").first().waitFor();
  expect(await it.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
