/**
 * Screenshots against checked-in ones, tolerant of fonts and of small moves: both are brought down to a coarse grid of
 * colours, and only so many cells may differ. `UPDATE_SHOTS=1` writes them anew; look at them before you commit.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

const FOLDER = join(import.meta.dirname, "shots");
/** Kept pictures are this wide, px; the grid has cells of so many of their pixels. */
const WIDTH = 480;
const CELL = 12;
/** A cell differs when a colour does by more than this (of 255); so great a part of the cells may. */
const TOLERANCE = 28;
const MOST = 0.06;

/** How great a part of the page looks different from the kept picture; 0 when it was just written, which `write` allows. */
export async function difference(browser: Browser, page: Page, name: string, write = true): Promise<number> {
  const shot = (await page.screenshot({ animations: "disabled" })).toString("base64");
  const path = join(FOLDER, `${name}.png`);
  const canvas = await (await browser.newContext()).newPage();
  try {
    if (write && (process.env.UPDATE_SHOTS || !existsSync(path))) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, Buffer.from(await canvas.evaluate(shrink, { shot, width: WIDTH }), "base64"));
      return 0;
    }
    const kept = readFileSync(path).toString("base64");
    return await canvas.evaluate(compare, { shot: await canvas.evaluate(shrink, { shot, width: WIDTH }), kept, cell: CELL, tolerance: TOLERANCE });
  } finally {
    await canvas.context().close();
  }
}

export const MOST_DIFFERENT = MOST;

async function shrink({ shot, width }: { shot: string; width: number }): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round((image.height / image.width) * width);
  const context = canvas.getContext("2d")!;
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").split(",")[1]!;
}

async function compare({ shot, kept, cell, tolerance }: { shot: string; kept: string; cell: number; tolerance: number }): Promise<number> {
  const grid = async (png: string): Promise<{ width: number; height: number; data: Uint8ClampedArray }> => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(image.width / cell);
    canvas.height = Math.ceil(image.height / cell);
    const context = canvas.getContext("2d")!;
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { width: canvas.width, height: canvas.height, data: context.getImageData(0, 0, canvas.width, canvas.height).data };
  };
  const [a, b] = [await grid(shot), await grid(kept)];
  if (a.width !== b.width || a.height !== b.height) {
    return 1;
  }
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const far = [0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > tolerance);
    different += far ? 1 : 0;
  }
  return different / (a.data.length / 4);
}
