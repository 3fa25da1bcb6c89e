/** The whole page: header, which page the address names, the session shown, notices; it keeps the address in step. */
import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { createEngine } from "../engine";
import type { EngineClient } from "../engine/client";
import { chooseLanguage, language, LANGUAGES, m } from "../messages";
import { afterPaint } from "../ui/after-paint";
import { icons } from "../ui/icons";
import "../ui/notices";
import type { Notice } from "../ui/notices";
import { base, buttons } from "../ui/styles";
import { applyTheme, onSystemTheme, shownTheme, storedTheme, THEMES, type Theme } from "../ui/theme";
import { OWN_LISTING, parseAddress, type EmbedOptions, type Fault } from "./address";
import { AddressBar } from "./address-bar";
import { chapterOf, fetchCatalog, fetchPictures, findScenario, type Catalog, type Pictures, type Scenario } from "./catalog";
import { browserStorage, Drafts } from "./drafts";
import "./embed";
import { isFramed, tellHost } from "./embed-host";
import "./home";
import { ownListing } from "./own-listing";
import { recordingsAt } from "./recorded";
import "./scenario";
import { Session } from "./session";
import "./share";
import { faultSentence } from "./status";

function embedOptions(): EmbedOptions | null {
  const { address } = parseAddress(location.hash);
  return address.page === "scenario" ? address.embed : null;
}

/** So long a scenario's page waits for its first picture, in milliseconds. */
const PATIENCE = 700;

@customElement("apg-app")
export class App extends LitElement {
  @state() private catalog: Catalog | null = null;
  @state() private catalogError = false;
  /** Those of the home page, once they have been asked for. */
  @state() private pictures: Pictures | null = null;
  @state() private session: Session | null = null;
  /** Whether the session's page may be shown: it comes with its first picture, so that nothing below that jumps. */
  @state() private shown = false;
  @state() private theme: Theme;
  @state() private systemTheme = 0;
  /** Sentences about an address that names no page. */
  @state() private lost: string[] = [];
  @state() private engineNotice = true;

  /** How this page is shown inside another one, null on its own. A frame keeps nothing in the reader's browser. */
  private readonly embed: EmbedOptions | null = embedOptions();
  private readonly storage = this.embed ? null : browserStorage();
  private readonly drafts = new Drafts(this.storage);
  /** Ends what the engine waits for before it takes the processor: the first picture, or a page that has none. */
  private calm = (): void => {};
  private readonly engine: EngineClient = createEngine(document.baseURI, new Promise((calm) => (this.calm = calm)));
  private readonly bar = new AddressBar(window, !this.embed);
  private endThemes = (): void => {};

  constructor() {
    super();
    this.theme = this.embed?.theme || storedTheme(this.storage);
    applyTheme(this.theme, this.storage);
    document.documentElement.lang = m.language;
    this.engine.onstate = () => {
      this.engineNotice = true;
      this.requestUpdate();
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endThemes = onSystemTheme(() => this.systemTheme++);
    window.addEventListener("hashchange", this.follow);
    void this.loadCatalog();
    if (parseAddress(location.hash).address.page === "scenario") {
      this.engine.warm();
    } else {
      void this.loadPictures();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endThemes();
    window.removeEventListener("hashchange", this.follow);
    this.engine.close();
  }

  override render(): TemplateResult {
    if (this.embed) {
      return html`<main class="embed">${this.embedded()}</main>
        <apg-notices .notices=${this.notices()}></apg-notices>`;
    }
    return html`
      <header>
        <a class="skip" href="#" @click=${this.skip}>${m.site.skip}</a>
        <a class="name" href="#/" title=${m.site.home}>${this.session ? icons.back : nothing}<span>${m.site.name}</span></a>
        ${this.session ? html`<apg-share .session=${this.session} .engine=${this.engine}></apg-share>` : nothing}
        <label class="language" title=${m.switchLanguage}
          ><span class="only-read">${m.switchLanguage}</span>${icons.language}
          <select @change=${(event: Event) => chooseLanguage(LANGUAGES[(event.target as HTMLSelectElement).selectedIndex]!)}>
            ${LANGUAGES.map((tag) => html`<option lang=${tag} .selected=${tag === language}>${m.languages[tag]}</option>`)}
          </select></label
        >
        <button class="icon-button" aria-label=${this.themeHint()} title=${this.themeHint()} @click=${this.nextTheme}>
          ${icons[this.theme]}
        </button>
      </header>
      <main id="main" tabindex="-1">${this.page()}</main>
      <apg-notices .notices=${this.notices()}></apg-notices>
    `;
  }

  private page(): TemplateResult {
    if (this.catalogError) {
      return html`<div class="message" role="alert">
        <p>${m.site.loadFailed}</p>
        <button class="button main" @click=${() => this.loadCatalog()}>${m.site.retry}</button>
      </div>`;
    }
    if (!this.catalog || !(this.session ? this.shown : this.pictures)) {
      return html`<p class="message only-read" role="status">${m.site.loading}</p>`;
    }
    return this.session
      ? html`<apg-scenario
          .session=${this.session}
          .engine=${this.engine}
          .engineState=${this.engine.state}
          .chapter=${chapterOf(this.catalog, this.session.scenario.id)}
          .theme=${shownTheme(this.theme)}
        ></apg-scenario>`
      : html`<apg-home .catalog=${this.catalog} .pictures=${this.pictures}></apg-home>`;
  }

  /** The page's part in a frame: the scenario alone, or a sentence on why there is none. */
  private embedded(): TemplateResult {
    const { session } = this;
    if (session) {
      return html`<apg-embed .session=${session} .engineState=${this.engine.state} .theme=${shownTheme(this.theme)}></apg-embed>`;
    }
    const text = this.catalogError ? m.site.loadFailed : this.lost[0];
    return text ? html`<p class="message" role="alert">${text}</p>` : html``;
  }

  private notices(): Notice[] {
    const lost = this.embed ? [] : this.lost;
    const notices: Notice[] = lost.map((text) => ({ text, dismiss: () => (this.lost = []) }));
    const { session, engine } = this;
    if (engine.state === "failed" && session && this.engineNotice) {
      const retry = { label: m.notices.retry, act: () => session.run() };
      notices.push({
        text: m.notices.failed(engine.failure),
        bad: true,
        actions: [retry],
        dismiss: () => (this.engineNotice = false),
      });
    } else if (session?.runs.phase === "crashed" && session.runs.error && session.runs.error !== engine.failure) {
      // (An engine that could not be loaded and is being fetched again has not been started anew.)
      const retry = { label: m.run.run, act: () => session.run() };
      notices.push({
        text: m.notices.crashed(session.runs.error),
        bad: true,
        actions: [retry],
        dismiss: () => session.runs.dropError(),
      });
    }
    if (session && session.faults.length > 0) {
      notices.push({ text: session.faults.map(faultSentence).join("\n"), dismiss: () => session.dropFaults() });
    }
    if (session?.offer) {
      notices.push({
        text: m.notices.offer,
        actions: [
          { label: m.notices.takeOffer, act: () => session.takeOffer() },
          { label: m.notices.dropOffer, act: () => session.dropOffer() },
        ],
        dismiss: () => session.hideOffer(),
      });
    }
    return notices;
  }

  private async loadCatalog(): Promise<void> {
    this.catalogError = false;
    try {
      this.catalog = await fetchCatalog(document.baseURI, language);
    } catch {
      this.catalogError = true;
      this.calm();
      return;
    }
    this.follow();
    requestIdleCallback?.(() => this.engine.warm());
  }

  /** The home page comes with its pictures, so that nothing on it jumps. */
  private async loadPictures(): Promise<void> {
    this.pictures ??= await fetchPictures(document.baseURI);
  }

  /** Shows what the address says. */
  private readonly follow = (): void => {
    const { hash } = location;
    if (!this.catalog || this.bar.isAt(hash)) {
      return;
    }
    const { address, faults } = parseAddress(hash);
    this.bar.cancel(hash);
    const scenario = address.page === "scenario" ? this.scenarioOf(address.id) : undefined;
    this.lost = [];
    if (address.page === "home" || !scenario) {
      this.leave();
      this.calm();
      void this.loadPictures();
      const missing = address.page === "scenario" ? [(this.embed ? m.embed : m.notices).noScenario(address.id)] : [];
      this.lost = [...missing, ...faults.map((fault: Fault) => faultSentence(fault))];
      document.title = m.site.name;
      if (this.embed && this.lost[0]) {
        tellHost({ type: "error", file: "", message: this.lost[0], line: 0 });
        void this.updateComplete.then(() => tellHost({ type: "height", height: this.renderRoot.querySelector("main")?.scrollHeight ?? 0 }));
      }
      return;
    }
    let { session } = this;
    if (session?.scenario !== scenario) {
      this.leave();
      session = new Session(scenario, this.engine, this.drafts, recordingsAt(document.baseURI));
      this.session = session;
      this.shown = false;
      document.title = `${scenario.title} · ${m.site.name}`;
      window.scrollTo(0, 0);
    }
    if (scenario.id === OWN_LISTING) {
      this.calm(); // nothing is recorded of it: its picture waits for the engine
    }
    const trusted = this.embed?.run === true && isFramed();
    void session.open(address, hash, faults, trusted).then(() => {
      this.attach(session!);
      return this.showSoon(session!);
    });
  };

  private async showSoon(session: Session): Promise<void> {
    await Promise.race([session.pictured(), new Promise((late) => setTimeout(late, PATIENCE))]);
    this.shown ||= this.session === session;
    await this.updateComplete;
    afterPaint(this.calm);
  }

  /** The scenario of an id: of the catalogue, or the reader's own listing, which is the one shown while it is. */
  private scenarioOf(id: string): Scenario | undefined {
    if (id === OWN_LISTING) {
      return this.session?.scenario.id === id ? this.session.scenario : ownListing();
    }
    return findScenario(this.catalog!, id);
  }

  /** From now on the address follows the session. */
  private attach(session: Session): void {
    const follower = {
      address: async () => ({ ...(await session.address()), embed: session.embedded }),
      addressed: (hash: string) => session.addressed(hash),
    };
    session.onaddress = (step) => this.bar.follow(follower, step);
    session.onnotice = () => this.requestUpdate();
    this.requestUpdate();
  }

  private leave(): void {
    this.session?.close();
    this.session = null;
  }

  private themeHint(): string {
    return m.theme.switchTo(m.theme[this.themeAfter()]);
  }

  private themeAfter(): Theme {
    return THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length]!;
  }

  private nextTheme(): void {
    this.theme = this.themeAfter();
    applyTheme(this.theme, this.storage);
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>("main")?.focus();
  }

  static override styles = [
    base,
    buttons,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 0.25rem;
        height: var(--header);
        padding: 0 1rem 0 1.5rem;
        border-bottom: 1px solid var(--line);
      }
      .name {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-height: 2.75rem;
        color: inherit;
        font: 600 1rem var(--serif);
        text-decoration: none;
      }
      .name:hover {
        color: var(--accent);
      }
      .skip {
        position: absolute;
        z-index: 20;
        left: 0.5rem;
        top: -4rem;
        padding: 0.75rem 1rem;
        background: var(--sheet);
      }
      .skip:focus {
        top: 0.25rem;
      }
      .name {
        margin-right: auto;
      }
      .language {
        position: relative;
        display: flex;
        align-items: center;
        gap: 0.35rem;
        padding: 0 0.25rem;
        border-radius: var(--radius);
        color: var(--muted);
        font-size: 0.875rem;
      }
      .language:hover {
        color: var(--accent);
      }
      .language select {
        min-height: 2.25rem;
        border: 0;
        background: transparent;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      .language option {
        color: var(--ink);
        background: var(--sheet);
      }
      main:focus {
        outline: none;
      }
      .message {
        padding: 4rem 1.5rem;
        text-align: center;
      }
      .embed .message {
        margin: 0;
        padding: 1rem;
      }
      @media (max-width: 699px) {
        header {
          padding: 0 0.25rem 0 0.75rem;
          gap: 0;
        }
        .language {
          justify-content: center;
          width: 2.75rem;
          height: 2.75rem;
        }
        .language:focus-within {
          outline: 2px solid var(--accent);
        }
        .language select {
          position: absolute;
          inset: 0;
          width: 100%;
          min-height: 2.75rem;
          opacity: 0;
        }
      }
    `,
  ];
}
