/**
 * `embed.js`: playable listings on any page. It defines `<asyncio-play>` and turns `<figure data-asyncio-play="…">`
 * into one. What the author wrote inside (code, a figure) stays there until the reader clicks; then a frame on the
 * playground's own site takes its place. Nothing of the playground is loaded before that.
 */
import { EMBED_MARK, type EmbedMessage } from "../app/embed-host";
import { packCode } from "../app/pack";
import { style } from "./style";
import { textsFor, type EmbedTexts } from "./texts";
import { ATTRIBUTES, complaint, cssLength, hashOf, viewOf, type Attributes } from "./wish";

const HERE = import.meta.url;
/** The playground's page: this script lies in v1/ beside it. */
const SITE = new URL("../", HERE).href;
const ORIGIN = new URL(SITE).origin;
/** How long the frame may take until it shows something, ms. */
const PATIENCE = 20_000;
const LEAST_HEIGHT = 120;

/** One playable listing. Events: `play-ready`, `play-result`, `play-error`, `play-change`, each with the message as `detail`. */
class AsyncioPlay extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES];

  private readonly root = this.attachShadow({ mode: "open" });
  private frame: HTMLIFrameElement | null = null;
  private sight: IntersectionObserver | null = null;
  private patience = 0;
  private fetched = "";
  private queued = false;

  connectedCallback(): void {
    addEventListener("message", this.heard);
    this.draw();
    this.sight = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) {
        this.sight?.disconnect();
        void this.seen();
      }
    }, { rootMargin: "200px" });
    this.sight.observe(this);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.heard);
    this.sight?.disconnect();
    this.end();
  }

  attributeChangedCallback(): void {
    if (!this.queued && this.isConnected) {
      this.queued = true;
      queueMicrotask(() => {
        this.queued = false;
        const ran = this.frame !== null;
        this.end();
        this.draw();
        if (ran) void this.run();
      });
    }
  }

  /** Shows and runs the listing, as a click on Run does. */
  async run(): Promise<void> {
    const given = this.given();
    if (this.frame || this.complain(given)) return;
    const texts = this.texts();
    this.state("loading");
    let packed = "";
    try {
      const listing = given.scenario ? "" : this.listing() || (await this.fetchListing(given.src));
      packed = listing && (await packCode({ [fileName(given.src)]: listing }));
    } catch (error) {
      this.fail(texts.fetch(given.src, error instanceof Error ? error.message : String(error)));
      return;
    }
    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("aria-label") ?? texts.picture;
    frame.allow = "clipboard-write";
    frame.style.height = cssLength(given.height) || `${LEAST_HEIGHT}px`;
    frame.src = SITE + hashOf({ ...given, lang: given.lang || this.language() }, packed, true);
    this.frame = frame;
    this.root.querySelector(".place")!.append(frame);
    this.patience = window.setTimeout(() => this.fail(texts.silent), PATIENCE);
  }

  private given(): Attributes {
    return Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)?.trim() ?? ""])) as unknown as Attributes;
  }

  private language(): string {
    return this.closest("[lang]")?.getAttribute("lang") || navigator.language;
  }

  private texts(): EmbedTexts {
    return textsFor(this.getAttribute("lang") || this.language());
  }

  /** The code that the author wrote inside. */
  private listing(): string {
    const text = this.querySelector("pre")?.textContent?.replace(/^\n/, "").trimEnd();
    return text ? `${text}\n` : "";
  }

  private async fetchListing(src: string): Promise<string> {
    if (!this.fetched) {
      const answer = await fetch(new URL(src, document.baseURI));
      if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
      this.fetched = await answer.text();
    }
    return this.fetched;
  }

  /** The element as it is before a click. */
  private draw(): void {
    const texts = this.texts();
    const given = this.given();
    const wantsPicture = given.scenario && (this.childElementCount === 0 || viewOf(given.view).includes("figure"));
    this.root.innerHTML = `<style>${style}</style><div class="still"><slot></slot><div class="more"></div></div>
      <div class="place"></div><div class="bar"><button type="button"></button><a class="open" target="_blank" rel="noopener"></a></div>
      <p class="said" role="alert"></p><p class="print"></p>`;
    for (const code of this.querySelectorAll("pre")) code.tabIndex = 0; // keys scroll a long line
    const button = this.root.querySelector("button")!;
    button.textContent = `▶ ${texts.run}`;
    button.onclick = () => void this.run();
    this.linkTo(SITE + hashOf(given, "", false), !given.scenario);
    this.root.querySelector(".open")!.textContent = `${texts.open} ↗`;
    if (!this.complain(given) && wantsPicture) {
      const picture = document.createElement("img");
      Object.assign(picture, { loading: "lazy", alt: texts.picture, src: `${SITE}figures/${given.scenario}.svg` });
      picture.onerror = () => picture.remove(); // the frame says what is wrong when it is asked for
      this.root.querySelector(".more")!.append(picture);
    }
  }

  /** Where the same can be seen on the playground; of a listing that is not packed yet, nowhere. */
  private linkTo(link: string, unknown = false): void {
    const open = this.root.querySelector<HTMLAnchorElement>(".open")!;
    open.href = link;
    open.hidden = unknown;
    this.root.querySelector(".print")!.textContent = link.length < 300 && !unknown ? link : "";
  }

  /** The reader is near: what costs a request is loaded now. */
  private async seen(): Promise<void> {
    const given = this.given();
    if (complaint(given, this.listing(), this.texts())) return;
    if (!given.scenario) {
      try {
        const listing = this.listing() || (await this.fetchListing(given.src));
        if (!this.listing()) {
          const pre = document.createElement("pre");
          pre.textContent = listing;
          pre.tabIndex = 0;
          this.root.querySelector(".more")!.append(pre);
        }
        this.linkTo(SITE + hashOf(given, await packCode({ [fileName(given.src)]: listing }), false));
      } catch (error) {
        this.fail(this.texts().fetch(given.src, error instanceof Error ? error.message : String(error)));
        return;
      }
    }
    if (given.run === "visible") void this.run();
  }

  private complain(given: Attributes): boolean {
    const text = complaint(given, this.listing(), this.texts());
    if (text) this.fail(text);
    return text !== "";
  }

  /** Says in place what is wrong, and goes back to what the author wrote. */
  private fail(why: string): void {
    const message = `asyncio-play: ${why}`;
    this.end();
    this.root.querySelector(".said")!.textContent = message;
    this.tell({ type: "error", file: "", message, line: 0 });
  }

  private state(state: "still" | "loading" | "playing"): void {
    this.dataset.state = state;
    const texts = this.texts();
    for (const code of this.querySelectorAll("pre")) code.tabIndex = 0; // keys scroll a long line
    const button = this.root.querySelector("button")!;
    button.textContent = state === "loading" ? texts.loading : state === "playing" ? texts.again : `▶ ${texts.run}`;
    button.onclick = () => void (state === "playing" ? this.end() : this.run());
    this.root.querySelector(".said")!.textContent = "";
  }

  /** Takes the frame away. */
  private end(): void {
    clearTimeout(this.patience);
    this.frame?.remove();
    this.frame = null;
    this.state("still");
  }

  /** Only the own frame, on the playground's own site, is listened to. */
  private readonly heard = ({ source, origin, data }: MessageEvent): void => {
    const { frame } = this;
    if (!frame || source !== frame.contentWindow || origin !== ORIGIN || data?.source !== EMBED_MARK) return;
    const message = data as EmbedMessage;
    if (message.type === "height") {
      if (!this.getAttribute("height")) frame.style.height = `${Math.max(LEAST_HEIGHT, Math.min(20_000, Number(message.height) || 0))}px`;
      return;
    }
    if (message.type === "ready" || (message.type === "error" && !message.file)) {
      clearTimeout(this.patience);
      this.state("playing");
    }
    if (message.type === "change") this.linkTo(String(message.link).startsWith(SITE) ? message.link : SITE);
    this.tell(message);
  };

  private tell(detail: EmbedMessage): void {
    this.dispatchEvent(new CustomEvent(`play-${detail.type}`, { detail, bubbles: true, composed: true }));
  }
}

function fileName(src: string): string {
  return src.split(/[?#]/)[0]!.split("/").at(-1) || "main.py";
}

/** Makes a figure playable: its content is what is shown before a click. */
function enhance(figure: HTMLElement): void {
  const { asyncioPlay = "", ...rest } = figure.dataset;
  if (figure.querySelector("asyncio-play")) return;
  const element = document.createElement("asyncio-play");
  if (asyncioPlay) element.setAttribute(/\.py$/.test(asyncioPlay) ? "src" : "scenario", asyncioPlay);
  for (const name of ATTRIBUTES) {
    if (rest[name] !== undefined) element.setAttribute(name, rest[name]);
  }
  element.append(...[...figure.childNodes].filter((node) => node.nodeName !== "FIGCAPTION"));
  figure.prepend(element);
}

if (!customElements.get("asyncio-play")) {
  customElements.define("asyncio-play", AsyncioPlay);
  const all = (): void => document.querySelectorAll<HTMLElement>("figure[data-asyncio-play]").forEach(enhance);
  all();
  new MutationObserver(all).observe(document.documentElement, { childList: true, subtree: true });
}
