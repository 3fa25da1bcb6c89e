/**
 * Keeps the browser's address in step with a session, without flooding the history: the first change away from the
 * author's version and every reset make a step that Back undoes, the changes after it replace that step.
 */
import { formatAddress, parseAddress, pristine, type ScenarioAddress } from "./address";
import type { Step } from "./session";

/** What the bar follows: something that can say its address, and likes to know when it is written. */
export interface Addressed {
  address(): Promise<ScenarioAddress>;
  addressed(hash: string): void;
}

/** The part of a window that the bar uses. */
export interface Bar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
}

/** Browsers refuse more than about a hundred address changes in ten seconds; milliseconds between two. */
const SPACING = 200;

export class AddressBar {
  private shown: string | null = null;
  private step: Step = "replace";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  /** `steps`: whether changes may become steps that Back undoes; a frame inside another page must not make any. */
  constructor(
    private readonly bar: Bar,
    private readonly steps = true,
  ) {}

  /** Whether a hash is the one this bar wrote or was told of last. */
  isAt(hash: string): boolean {
    return this.shown === hash;
  }

  /** Forgets what was to be written: the reader went to another address. */
  cancel(hash: string): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.step = "replace";
    this.turn++;
    this.shown = hash;
  }

  /** Writes the address soon. */
  follow(from: Addressed, step: Step): void {
    this.step = step === "push" ? "push" : this.step;
    this.timer ??= setTimeout(() => void this.write(from), SPACING);
  }

  private async write(from: Addressed): Promise<void> {
    this.timer = undefined;
    const turn = ++this.turn;
    const address = await from.address();
    if (turn !== this.turn) {
      return;
    }
    const { location, history } = this.bar;
    if (this.shown !== null && location.hash !== this.shown) {
      return; // the reader has gone elsewhere, and the page is about to be told
    }
    const hash = formatAddress(address);
    if (hash !== location.hash) {
      const leaving = isPristine(location.hash);
      const push = this.steps && (this.step === "push" || leaving);
      history[push ? "pushState" : "replaceState"](null, "", hash);
    }
    this.step = "replace";
    this.shown = location.hash;
    from.addressed(hash);
  }
}

function isPristine(hash: string): boolean {
  const { address } = parseAddress(hash);
  return address.page === "scenario" && formatAddress(pristine(address.id)) === formatAddress(address);
}
