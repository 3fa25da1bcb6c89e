// The room that the figure has on the page. The browser is asked once for each layout: every question makes it lay the page out.

export class Room {
  /** How far the lanes are scrolled, px. */
  scrolled = 0;
  #width = 0;
  #plot = { key: "", px: 0 };

  constructor(readonly host: HTMLElement) {}

  /** Width of the whole figure, px, 0 = not yet known. */
  get width(): number {
    return (this.#width ||= this.host.clientWidth);
  }

  /** Width of the plot, px. `key` says what it depends on beside the figure's: the names' width, and whether there is a bar to scroll with. */
  plotWidth(plot: HTMLElement, key: string): number {
    if (this.#plot.key !== key || this.#plot.px <= 0) this.#plot = { key, px: plot.clientWidth };
    return this.#plot.px;
  }

  /** The browser has laid the figure out anew. */
  resized(): void {
    this.#width = this.#plot.px = 0;
  }

  /** Another plot took the last one's place. */
  replaced(): void {
    this.#plot.px = this.scrolled = 0;
  }
}

/** Whether the page around has nothing to scroll: then a wheel over the lanes takes nothing from it. */
export function pageRests(): boolean {
  return window === window.top && document.documentElement.scrollHeight <= window.innerHeight;
}
