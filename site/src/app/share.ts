/** "Take it away": the button in the page's header, and its panel with links, code for other pages and files. */
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { EngineClient } from "../engine/client";
import type { ExportKind } from "../engine/protocol";
import { m } from "../messages";
import { copyText, saveFile, svgToPng } from "../ui/files";
import { icons } from "../ui/icons";
import { base, buttons, floating } from "../ui/styles";
import type { ScenarioAddress } from "./address";
import { fields } from "./fields";
import { openInPerfetto } from "./perfetto";
import { shareStyles } from "./share-styles";
import type { Session } from "./session";
import { elementCode, iframeCode, linkTo, LONGEST_LINK, outputTable } from "./take-away";

const FILE_TYPES: Record<ExportKind, [ending: string, type: string]> = {
  perfetto: [".perfetto.json", "application/json"],
  speedscope: [".speedscope.json", "application/json"],
  csv: [".spans.csv", "text/csv"],
  svg: [".svg", "image/svg+xml"],
};

@customElement("apg-share")
export class Share extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) engine!: EngineClient;
  /** Where the site's page lies. */
  @property() base = document.baseURI;
  @state() private address: ScenarioAddress | null = null;
  /** Index of the file that is taken away. */
  @state() private file = 0;
  /** What the last click came to. */
  @state() private said = "";
  @state() private bad = false;
  @query(".panel") private panel!: HTMLElement;

  override render(): TemplateResult {
    return html`
      <button class="button open" popovertarget="panel" title=${m.share.hint}>${icons.share}<span>${m.share.open}</span></button>
      <div id="panel" class="panel floating" popover role="dialog" aria-label=${m.share.title} @toggle=${this.toggled}>
        ${this.address ? this.content(this.address) : nothing}
      </div>
    `;
  }

  private content(address: ScenarioAddress): TemplateResult {
    const { session } = this;
    const link = linkTo(this.base, address);
    return html`
      <section>
        <h2>${m.share.link}</h2>
        <div class="link">
          <input type="text" readonly aria-label=${m.share.link} .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
          <button class="button main" @click=${() => this.copy(link)}>${m.share.copy}</button>
        </div>
        <p class="hint">${address.code ? this.linkNote(link.length) : m.share.linkShort}</p>
      </section>
      <section>
        <h2>${m.share.embed}</h2>
        <div class="row">
          <button class="button" @click=${() => this.copy(elementCode(this.base, address, session.carriedCode()))}>${m.share.element}</button>
          <button class="button" @click=${() => this.copy(iframeCode(this.base, address, session.scenario.title))}>${m.share.iframe}</button>
        </div>
        ${address.sweep ? html`<p class="hint">${m.share.noSweep}</p>` : nothing}
      </section>
      <section>
        <h2>${m.share.files}</h2>
        ${session.files.length > 1 ? this.choice() : nothing}
        <div class="row">
          <button class="button" @click=${this.perfetto}>${icons.out}${m.share.perfetto}</button>
        </div>
        <p class="label" id="downloads">${m.share.download}</p>
        <div class="row" role="group" aria-labelledby="downloads">
          ${(["perfetto", "speedscope", "csv", "svg"] as const).map(
            (kind) => html`<button class="button" @click=${() => this.attempt(() => this.save(kind))}>${m.share.kinds[kind]}</button>`,
          )}
          <button class="button" @click=${() => this.attempt(() => this.savePng())}>${m.share.kinds.png}</button>
          <button class="button" @click=${() => this.attempt(async () => this.saveOutput())}>${m.share.kinds.output}</button>
          <button class="button" @click=${() => this.attempt(async () => this.saveListing())}>${m.share.kinds.listing}</button>
        </div>
      </section>
      <p class="said ${this.bad ? "bad" : ""}" role="status">${this.said}</p>
    `;
  }

  private choice(): TemplateResult {
    return html`<label class="file"
      >${m.share.file}
      <select @change=${(event: Event) => (this.file = (event.target as HTMLSelectElement).selectedIndex)}>
        ${this.session.files.map(({ name }, index) => html`<option .selected=${index === this.file}>${name}</option>`)}
      </select></label
    >`;
  }

  private linkNote(length: number): string {
    return length > LONGEST_LINK ? m.share.linkTooLong(length) : m.share.linkCode(length);
  }

  private async toggled(event: Event): Promise<void> {
    if ((event as ToggleEvent).newState === "open") {
      this.said = "";
      this.file = Math.min(this.file, this.session.files.length - 1);
      this.address = await this.session.address();
      await this.updateComplete;
      this.panel.querySelector<HTMLElement>("button")?.focus();
    } else {
      this.address = null;
      await this.updateComplete;
      if (document.activeElement === document.body) {
        this.renderRoot.querySelector<HTMLElement>(".open")!.focus();
      }
    }
  }

  private say(text: string, bad = false): void {
    this.said = text;
    this.bad = bad;
  }

  private async copy(text: string): Promise<void> {
    const done = await copyText(text);
    this.say(done ? m.share.copied : m.share.notCopied, !done);
  }

  /** Does what a button is for; a failure is told in the panel. */
  private async attempt(act: () => Promise<void>): Promise<void> {
    this.say(m.share.working);
    try {
      await act();
      this.say(m.share.saved);
    } catch (error) {
      this.say(m.share.failed(error instanceof Error ? error.message : String(error)), true);
    }
  }

  private encode(kind: ExportKind): Promise<ArrayBuffer> {
    const request = this.session.requests()[this.session.runOf(this.file)]!;
    return this.engine.export({ ...request, kind, title: this.caption() });
  }

  private caption(): string {
    const { scenario, files } = this.session;
    return files.length > 1 && !scenario.together ? `${scenario.title}: ${files[this.file]!.name}` : scenario.title;
  }

  /** The file's name without its ending. */
  private stem(): string {
    const { scenario, files } = this.session;
    const name = files[this.file]!.name.replace(/\.py$/, "");
    return files.length > 1 ? `${scenario.id.split("/").at(-1)}-${name}` : name;
  }

  private async save(kind: ExportKind): Promise<void> {
    const [ending, type] = FILE_TYPES[kind];
    saveFile(this.stem() + ending, await this.encode(kind), type);
  }

  private async savePng(): Promise<void> {
    const svg = new TextDecoder().decode(await this.encode("svg"));
    saveFile(`${this.stem()}.png`, await svgToPng(svg), "image/png");
  }

  private saveOutput(): void {
    const result = this.session.resultOf(this.file);
    if (!result) {
      throw new Error(m.share.notRun);
    }
    saveFile(`${this.stem()}.output.csv`, outputTable(result.output, result.columns), "text/csv");
  }

  private saveListing(): void {
    const { name, text } = this.session.files[this.file]!;
    saveFile(name, text, "text/x-python");
  }

  private async perfetto(): Promise<void> {
    this.say(m.share.perfettoOpening);
    try {
      const load = async () => ({ buffer: await this.encode("perfetto"), title: this.caption(), fileName: `${this.stem()}.json` });
      const how = await openInPerfetto(load);
      this.say(m.share.perfettoEnds[how], how !== "given");
    } catch (error) {
      this.say(m.share.failed(error instanceof Error ? error.message : String(error)), true);
    }
  }

  static override styles = [base, buttons, floating, fields, shareStyles];
}
