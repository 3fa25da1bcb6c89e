import { describe, expect, it, vi } from "vitest";
import { parseAddress, pristine } from "../../src/app/address";
import { packCode, unpackCode } from "../../src/app/pack";
import { openInPerfetto } from "../../src/app/perfetto";
import { elementCode, iframeCode, linkTo, LONGEST_LINK, outputTable } from "../../src/app/take-away";
import { TraceBuilder } from "../../src/trace/build";
import { ATTRIBUTES, hashOf, type Attributes } from "../../src/embed/wish";
import { decodeColumns, TrackKind } from "../../src/trace/columns";

const BASE = "https://example.org/play/";
const address = { ...pristine("1-threads/restaurant"), params: { GUESTS: "50" }, seed: 3 };

describe("a link", () => {
  it("is short while only parameters changed", () => {
    expect(linkTo(BASE, address)).toBe(`${BASE}#/s/1-threads/restaurant?GUESTS=50&seed=3`);
  });

  it("of a 40-line edited listing has at most 2,000 characters, and brings it back", async () => {
    const words = "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa".split(" ");
    const lines = Array.from({ length: 40 }, (_, n) => `    ${words[n % 16]}_${n * 37} = await ${words[(n * 7) % 16]}(${n * 1001}, "${words[(n * 5) % 16]} ${n}")`);
    const code = { "tasks.py": `${lines.join("\n")}\n` };
    const link = linkTo(BASE, { ...address, code: await packCode(code) });
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    const back = parseAddress(new URL(link).hash).address;
    expect(back.page === "scenario" && (await unpackCode(back.code))).toEqual(code);
  });
});

describe("code for other pages", () => {
  it("names the frame and hides nothing in quotes", () => {
    const html = iframeCode(BASE, address, 'A "title" <b>');
    const frame = new DOMParser().parseFromString(html, "text/html").querySelector("iframe")!;
    expect(frame.title).toBe('A "title" <b>');
    expect(frame.getAttribute("src")).toBe(`${BASE}#/embed/1-threads/restaurant?GUESTS=50&seed=3`);
  });

  it("is an element with the script it needs", () => {
    const html = elementCode(BASE, address, {});
    const page = new DOMParser().parseFromString(html, "text/html");
    expect(page.querySelector("script")!.getAttribute("src")).toBe(`${BASE}v1/embed.js`);
    const play = page.querySelector("asyncio-play")!;
    expect(["scenario", "params", "seed"].map((name) => play.getAttribute(name))).toEqual(["1-threads/restaurant", "GUESTS=50", "3"]);
  });

  it("gives programs what the reader gave them, and shows no sweep", () => {
    const address = { ...pristine("3-network/broker"), programs: { "argv:ada": "ham & eggs", "signal:ada": "SIGKILL@1" }, sweep: "SLOW=0:1" };
    const page = new DOMParser().parseFromString(elementCode(BASE, address, {}) + iframeCode(BASE, address, "B"), "text/html");
    const given = { ...Object.fromEntries(ATTRIBUTES.map((name) => [name, ""])), params: page.querySelector("asyncio-play")!.getAttribute("params")! } as unknown as Attributes;
    const [element, frame] = [hashOf({ ...given, scenario: address.id }, "", true), new URL(page.querySelector("iframe")!.src).hash];
    for (const hash of [element, frame]) {
      expect(parseAddress(hash).address).toMatchObject({ programs: address.programs, sweep: "" });
    }
  });

  it("holds a listing of one's own as text", () => {
    const code = "if a < b & c:\n    print('</pre>')\n";
    const html = elementCode(BASE, { ...pristine("new"), code: "x" }, { "main.py": code });
    const play = new DOMParser().parseFromString(html, "text/html").querySelector("asyncio-play")!;
    expect(play.querySelector("pre")!.textContent).toBe(code);
    expect(play.hasAttribute("scenario")).toBe(false);
  });
});

it("the output's table has times, lanes and no formula", () => {
  const trace = new TraceBuilder(["a.py"]);
  const main = trace.track(TrackKind.Thread, 0, "MainThread", 0);
  const columns = decodeColumns(trace.bytes(2e9));
  const chunk = (at: number, stream: number, text: string) => ({ at, stream, track: main, text });
  expect(outputTable([chunk(5e8, 1, 'say "hi", all\n'), chunk(1e9, 2, "=1+1\n-5\n")], columns).split("\n")).toEqual([
    "seconds,stream,lane,text",
    '0.500000000,stdout,MainThread,"say ""hi"", all"',
    "1.000000000,stderr,MainThread,'=1+1",
    "1.000000000,stderr,MainThread,-5",
    "",
  ]);
});

describe("Perfetto", () => {
  const handover = { buffer: new ArrayBuffer(8), title: "T", fileName: "t.json" };

  function fakePage(open: boolean) {
    const sent: unknown[] = [];
    const other = { closed: false, close: () => {}, postMessage: (message: unknown) => sent.push(message) };
    const listeners = new Set<(event: unknown) => void>();
    const page = {
      open: () => (open ? other : null),
      addEventListener: (_: string, call: (event: unknown) => void) => listeners.add(call),
      removeEventListener: (_: string, call: (event: unknown) => void) => listeners.delete(call),
    };
    const hear = (event: object) => listeners.forEach((call) => call({ source: other, origin: "https://ui.perfetto.dev", data: "PONG", ...event }));
    return { page: page as unknown as Window, sent, hear, listeners };
  }

  it("gets the trace once it has answered a ping, and from nobody else", async () => {
    vi.useFakeTimers();
    const { page, sent, hear, listeners } = fakePage(true);
    const end = openInPerfetto(async () => handover, page);
    await vi.advanceTimersByTimeAsync(250);
    expect(sent).toEqual(["PING", "PING"]);
    hear({ origin: "https://evil.example" });
    hear({ source: {} });
    hear({ data: "other" });
    await vi.advanceTimersByTimeAsync(100);
    expect(sent.at(-1)).toBe("PING");
    hear({});
    expect(await end).toBe("given");
    expect(sent.at(-1)).toEqual({ perfetto: handover });
    expect(listeners.size).toBe(0);
    vi.useRealTimers();
  });

  it("that cannot be opened or never answers is told", async () => {
    vi.useFakeTimers();
    expect(await openInPerfetto(async () => handover, fakePage(false).page)).toBe("blocked");
    const end = openInPerfetto(async () => handover, fakePage(true).page);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await end).toBe("silent");
    vi.useRealTimers();
  });
});
