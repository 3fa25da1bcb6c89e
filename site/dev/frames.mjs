// node site/dev/frames.mjs: how long the timeline takes to its first picture, and for a frame while it is moved and zoomed,
// at a thousand to a million spans. Prints a table. Wants a Chromium (CHROMIUM, else /usr/bin/chromium).
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createServer } from "vite";

const SIZES = [[10, 1_000], [100, 10_000], [1_000, 100_000], [100, 1_000_000], [10_000, 1_000_000]];

const root = fileURLToPath(new URL("..", import.meta.url));
const server = await createServer({ root, server: { port: 0, host: "127.0.0.1", hmr: false }, logLevel: "silent" });
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${server.resolvedUrls.local[0]}dev/timeline.html?story=none`);
await page.waitForTimeout(1500); // what it depends on is bundled at the first visit, which may load the page again

console.table(await page.evaluate(async (sizes) => {
  const { many } = await import("/dev/traces.ts");
  const { decodeColumns } = await import("/src/trace/columns.ts");
  await import("/src/timeline/apg-timeline.ts");
  const nextFrame = window.requestAnimationFrame;
  const rows = [];
  for (const [lanes, spans] of sizes) {
    const bytes = many(lanes, spans);
    const timeline = document.createElement("apg-timeline");
    timeline.style.cssText = "display:block;width:1200px";
    document.body.append(timeline);
    await new Promise((done) => setTimeout(done, 50));
    const begun = performance.now();
    timeline.runs = [{ label: "many.py", columns: decodeColumns(bytes) }];
    await timeline.updateComplete;
    const first = performance.now() - begun;
    const frames = [];
    for (let k = 0; k < 40; k++) {
      // The frame that a move asks for is caught and timed, with its pixels fetched, so that nothing is put off.
      let draw;
      window.requestAnimationFrame = (callback) => ((draw = callback), 1);
      timeline.zoomTo(k * 1e8, k * 1e8 + (k % 2 ? 2e9 : 12e9));
      window.requestAnimationFrame = nextFrame;
      const before = performance.now();
      draw?.(before);
      timeline.shadowRoot.querySelector("canvas.spans").getContext("2d").getImageData(0, 0, 1, 1);
      if (draw) frames.push(performance.now() - before);
      await new Promise((done) => nextFrame(done));
    }
    timeline.remove();
    frames.sort((a, b) => a - b);
    const ms = (t) => Number(t.toFixed(1));
    rows.push({ lanes, spans, "first picture, ms": ms(first), "frame, median ms": ms(frames[frames.length >> 1]), "frame, 95 % ms": ms(frames[Math.floor(frames.length * 0.95)]) });
  }
  return rows;
}, SIZES));
await browser.close();
await server.close();
