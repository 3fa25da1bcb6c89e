/**
 * What an embed tells the page around it: the contract between the playground's frame and `embed.js`, which lies on
 * other sites. Messages may gain fields; none may change its meaning.
 */

/** Marks a message as ours among all that a page may hear. */
export const EMBED_MARK = "asyncio-playground";

export type EmbedMessage =
  /** The frame shows the scenario. */
  | { type: "ready" }
  /** The frame's content is so tall, CSS px. */
  | { type: "height"; height: number }
  /** A file has run; `end` is virtual ns. */
  | { type: "result"; file: string; exitCode: number; stdout: string; stderr: string; end: number; hash: string }
  /** Something went wrong: in the program (`line` from 1), or with what was asked for. */
  | { type: "error"; file: string; message: string; line: number }
  /** The reader changed something; `link` shows the same on the playground's page. */
  | { type: "change"; link: string; params: Record<string, string>; seed: number };

/** Whether this page is a frame in another one. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** Sends a message to the page around; nothing in it is a secret from that page, which gave all that the frame shows. */
export function tellHost(message: EmbedMessage): void {
  if (isFramed()) {
    window.parent.postMessage({ source: EMBED_MARK, ...message }, "*");
  }
}
