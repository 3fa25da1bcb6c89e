/**
 * What the reader typed, kept in this browser, so that no crash, reload or wrong turn loses it. A draft remembers
 * the address it was last shown at; the address itself stays the truth about what is shown.
 */
import type { Code } from "./address";

export interface Draft {
  code: Code;
  /** The page's hash when the draft was kept. */
  hash: string;
}

const PREFIX = "asyncio-playground/draft/";

/** Drafts in a Storage, which may be missing or full: then nothing is kept and nothing breaks. */
export class Drafts {
  private readonly typed = new Set<string>();

  constructor(private readonly storage: Storage | null) {}

  /** Notes that this code was typed here, not only linked to. */
  own(code: Code): void {
    this.typed.add(fingerprint(code));
  }

  /** Whether this code was typed in this browser, and so needs no second word from the reader to run. */
  isOwn(id: string, code: Code): boolean {
    const draft = this.read(id);
    return this.typed.has(fingerprint(code)) || (draft !== null && fingerprint(draft.code) === fingerprint(code));
  }

  keep(id: string, draft: Draft): void {
    try {
      this.storage?.setItem(PREFIX + id, JSON.stringify(draft));
    } catch {
      // Full or forbidden: the address still carries the code.
    }
  }

  read(id: string): Draft | null {
    try {
      const draft = JSON.parse(this.storage?.getItem(PREFIX + id) ?? "null") as Draft | null;
      return draft && typeof draft.hash === "string" && typeof draft.code === "object" ? draft : null;
    } catch {
      return null;
    }
  }

  forget(id: string): void {
    try {
      this.storage?.removeItem(PREFIX + id);
    } catch {
      // Nothing was kept there.
    }
  }
}

function fingerprint(code: Code): string {
  return JSON.stringify(Object.entries(code).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The browser's own storage, or null where it is forbidden. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
