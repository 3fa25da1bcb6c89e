/** Edited code as a short piece of an address: JSON, deflate-raw, base64url, and back. */
import type { Code } from "./address";

/** Code from an address is never unpacked beyond this many bytes. */
export const MOST_BYTES = 1 << 20;

export async function packCode(code: Code): Promise<string> {
  const stream = new Blob([JSON.stringify(code)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toBase64Url(await readAll(stream, Infinity));
}

/** The packed code, or null when it is damaged or too long. */
export async function unpackCode(packed: string): Promise<Code | null> {
  try {
    const bytes = fromBase64Url(packed);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readAll(stream, MOST_BYTES));
    const code: unknown = JSON.parse(text);
    return isCode(code) ? code : null;
  } catch {
    return null;
  }
}

function isCode(value: unknown): value is Code {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === "string")
  );
}

async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("too long");
    }
    pieces.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) {
    throw new TypeError("not base64url");
  }
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
