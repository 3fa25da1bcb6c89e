/**
 * One scenario being read and changed: its files, seed and mode, what runs, and what the last run gave. The page
 * shows it and calls its methods; it tells of every change through `onchange`, and through `onaddress` when the
 * address has to follow.
 */
import type { EngineClient } from "../engine/client";
import type { Chunk, Listing, Mode, Problem, RunRequest, RunResult, SourceFile, Stats } from "../engine/protocol";
import { DEFAULT_MODE, DEFAULT_SEED, OWN_LISTING, pristine, type Code, type EmbedOptions, type Fault, type ScenarioAddress } from "./address";
import type { Scenario } from "./catalog";
import type { Drafts } from "./drafts";
import { applyAddress, controlsOf, differences, openFile, withText, withValue } from "./listing";
import type { Control, OpenFile, ParamFault } from "./listing";
import { Look } from "./look";
import { ownFiles, STARTER } from "./own-listing";
import { literalOf } from "./params";
import { machineRequest, machineText, parseMachine, type Machine } from "./machine";
import { momentOf, NO_INPUTS, splitWords, type Inputs } from "./program-inputs";
import { packCode, unpackCode } from "./pack";
import { checkGiven, fieldsOf, give, withGiven, type Given, type ProgramFields } from "./programs";
import type { Recordings } from "./recorded";
import { Runs, type Outcome } from "./runs";
import { Sweeping, unknownWords } from "./sweeping";

/** How the address follows: `push` makes a step that Back undoes. */
export type Step = "replace" | "push";

const INSPECT_AFTER = 150;

export class Session {
  files: OpenFile[];
  seed = DEFAULT_SEED;
  mode: Mode = DEFAULT_MODE;
  inputs: Inputs = NO_INPUTS;
  /** Settings of the simulated machine that are not as usual. */
  machine: Machine = {};
  /** What the reader gave programs that run together. */
  given: Given = {};
  /** What the address said that could not be used. */
  faults: (Fault | ParamFault)[] = [];
  /** Edits kept from an earlier visit that are not shown. */
  offer: Code | null = null;
  onchange: () => void = () => {};
  /** Called when something changed that the page around the scenario tells of: errors, faults, the offer. */
  onnotice: () => void = () => {};
  onaddress: (step: Step) => void = () => {};
  /** What runs, and what came of it. */
  readonly runs: Runs;
  /** What is seen inside the program at the cursor. */
  readonly look: Look;
  /** The sweep over one of the parameters. */
  readonly sweeping: Sweeping;

  private embed: EmbedOptions | null = null;
  private openings = 0;
  private recording: ReturnType<Recordings> | undefined;
  private first: Promise<Outcome | null> | undefined;
  private inspectTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly scenario: Scenario,
    private readonly engine: EngineClient,
    private readonly drafts: Drafts,
    private readonly recordings: Recordings = async () => null,
  ) {
    this.files = scenario.files.map(openFile);
    this.runs = new Runs(engine, () => this.changed(), () => this.lookAgain());
    this.look = new Look(engine, () => this.onchange());
    this.sweeping = new Sweeping(
      engine,
      (name) => this.requests(this.withAuthors(name)),
      () => this.onchange(),
      () => this.onaddress("replace"),
    );
  }

  /** Resolves when a picture stands that was recorded, or none is to come. */
  async pictured(): Promise<void> {
    await this.first;
  }

  /** Looks inside a file's program, as it last ran, at a moment in virtual ns. */
  lookAt(file: number, at: number): void {
    const run = this.runOf(file);
    const request = this.runs.outcome?.requests[run] ?? this.requests()[run];
    if (request && this.runs.phase !== "waiting") {
      this.look.show(run, Math.min(at, this.endOf(file)), request);
      this.onchange();
    }
  }

  /** When the last run of a file ended, virtual ns. */
  endOf(file: number): number {
    return this.resultOf(file)?.stats.end ?? this.recorded(file).stats.end;
  }

  /** The run that a file is part of: its own, or that of all programs that run together. */
  runOf(file: number): number {
    return this.scenario.together ? 0 : file;
  }

  /** What the last run of a file gave. */
  resultOf(file: number): RunResult | undefined {
    return this.runs.outcome?.results[this.runOf(file)];
  }

  /** The author's recorded run of a file. */
  recorded(file: number): { output: Chunk[]; stats: Stats } {
    return this.scenario.together ?? this.files[file]!.author;
  }

  /** What each run is called. */
  get runNames(): string[] {
    return this.scenario.together ? [this.scenario.title] : this.files.map(({ name }) => name);
  }

  /** The programs that run together, as their fields show them; none where each file runs by itself. */
  programs(): ProgramFields[] {
    return fieldsOf(this.scenario.together?.programs ?? [], this.given);
  }

  /** Gives a program arguments or a signal, and runs again. */
  giveProgram(name: string, what: "argv" | "signal", text: string): void {
    this.given = give(this.scenario.together?.programs ?? [], this.given, name, what, text);
    this.live("replace");
  }

  /**
   * Shows what an address says; `hash` is the address as the browser has it. `trusted`: the reader has asked for this
   * very code to run, on the page around this one.
   */
  async open(address: ScenarioAddress, hash: string, faults: Fault[] = [], trusted = false): Promise<void> {
    const opening = ++this.openings;
    const linked = address.code ? await unpackCode(address.code) : {};
    if (opening !== this.openings) {
      return; // the reader has gone on to another address
    }
    const own = this.scenario.id === OWN_LISTING;
    const known = linked && (own || Object.keys(linked).every((name) => this.files.some((file) => file.name === name)));
    const draft = this.drafts.read(this.scenario.id);
    const fresher = draft?.hash === hash ? draft.code : null;
    const code = fresher ?? (known ? linked : {});
    if (own && Object.keys(code).length > 0 && !(await this.adopt(code, opening))) {
      return;
    }
    const applied = applyAddress(this.scenario.files, address.params, own ? {} : code);
    this.files = applied.files;
    this.seed = address.seed;
    this.mode = address.mode;
    this.inputs = address.inputs;
    this.embed = address.embed;
    this.sweeping.text = address.sweep;
    const { given, wrong } = checkGiven(this.scenario.together?.programs ?? [], address.programs);
    this.given = given;
    const machine = parseMachine(address.machine);
    this.machine = machine.machine;
    this.faults = [...faults, ...applied.faults, ...wrong.map((text) => ({ what: "program", text }) as const), ...machine.wrong.map((text) => ({ what: "machine", text }) as const), ...unknownWords(address.sweep).map((text) => ({ what: "sweep", text }) as const), ...(known ? [] : [{ what: own ? "own code" : "code" } as const])];
    this.offer = draft && !fresher && Object.keys(code).length === 0 ? draft.code : null;
    this.runs.clear("recorded");
    this.inspectEdited();
    const carried = own ? Object.keys(code).length > 0 : this.isEdited();
    if (carried && !trusted && !this.drafts.isOwn(this.scenario.id, code)) {
      this.engine.stop();
      this.runs.phase = "waiting";
      this.changed();
    } else {
      this.run();
    }
  }

  /** Takes code as the author's version of a listing of one's own; false when the reader has gone on meanwhile. */
  private async adopt(code: Code, opening: number): Promise<boolean> {
    const files = ownFiles(code);
    this.scenario.files = files;
    this.files = files.map(openFile);
    this.changed();
    for (const file of files) {
      const listing = await this.engine.inspect(file.name, file.source);
      if (opening !== this.openings) {
        return false;
      }
      if (listing) {
        Object.assign(file, { params: listing.params, folds: listing.folds, problems: listing.problems });
        Object.assign(this.scenario, file === files[0] && listing.text ? { title: listing.title, text: listing.text } : {});
      }
    }
    return true;
  }

  /** The parameters of all files. */
  controls(): Control[] {
    return controlsOf(this.files);
  }

  /** Whether any text differs from the author's by more than parameters. */
  isEdited(): boolean {
    return Object.keys(differences(this.files).code).length > 0;
  }

  /** Whether anything differs from what the author left. */
  isChanged(): boolean {
    const { params, code } = differences(this.files);
    const given = Object.values(this.inputs).some((text) => text !== "") || Object.keys(this.given).length > 0 || Object.keys(this.machine).length > 0;
    const settings = this.seed !== DEFAULT_SEED || this.mode !== DEFAULT_MODE || given;
    return settings || Object.keys(params).length + Object.keys(code).length > 0;
  }

  /** Whether the results shown are of an older state than the code and the controls. */
  isStale(): boolean {
    return JSON.stringify(this.runs.outcome?.requests ?? this.recordedRequests()) !== JSON.stringify(this.requests());
  }

  /** What is wrong in a file as it stands now. */
  problems(file: OpenFile): Problem[] {
    const index = this.files.indexOf(file);
    const ran = this.runs.outcome?.requests[this.runOf(index)]?.files.find(({ name }) => name === file.name);
    if (ran?.text === file.text) {
      const problems = this.resultOf(index)?.problems ?? [];
      return this.scenario.together ? problems.filter((problem) => problem.file === file.name) : problems;
    }
    return file.problems;
  }

  /** Sets a parameter in every file that has it and runs again. False when the value is not allowed. */
  setValue(name: string, plain: string): boolean {
    const control = this.controls().find(({ param }) => param.name === name);
    if (!control || literalOf(control.param, plain) === null) {
      return false;
    }
    this.files = this.files.map((file) => withValue(file, name, plain));
    this.keepDraft();
    this.live("replace");
    return true;
  }

  resetValue(name: string): void {
    const control = this.controls().find(({ param }) => param.name === name);
    if (control) {
      this.setValue(name, control.authorValue);
    }
  }

  setSeed(seed: number): void {
    this.seed = seed;
    this.live("replace");
  }

  setMode(mode: Mode): void {
    this.mode = mode;
    this.live("replace");
  }

  /** Changes the simulated machine, and runs again. */
  setMachine(machine: Machine): void {
    this.machine = machine;
    this.live("replace");
  }

  /** Sets what the program is given, and runs again. */
  setInputs(change: Partial<Inputs>): void {
    this.inputs = { ...this.inputs, ...change };
    this.live("replace");
  }

  /** Takes what the reader typed. It is inspected soon and runs when asked to. */
  setText(name: string, text: string): void {
    this.files = this.files.map((file) => (file.name === name ? withText(file, text) : file));
    this.offer = null;
    if (!this.isEdited()) {
      this.drafts.forget(this.scenario.id);
    }
    this.keepDraft();
    this.inspectSoon();
    this.onaddress("replace");
    this.changed();
  }

  /** Back to the author's version. */
  reset(): void {
    this.files = this.scenario.files.map(openFile);
    this.seed = DEFAULT_SEED;
    this.mode = DEFAULT_MODE;
    this.inputs = NO_INPUTS;
    this.given = {};
    this.machine = {};
    this.faults = [];
    this.sweeping.forget();
    this.drafts.forget(this.scenario.id);
    this.onaddress("push");
    this.run();
  }

  /** Brings back edits of an earlier visit. */
  takeOffer(): void {
    const code = this.offer ?? {};
    this.offer = null;
    this.files = this.files.map((file) => withText(file, code[file.name] ?? file.text));
    this.keepDraft();
    this.inspectSoon();
    this.onaddress("push");
    this.run();
  }

  dropOffer(): void {
    this.offer = null;
    this.drafts.forget(this.scenario.id);
    this.changed();
  }

  hideOffer(): void {
    this.offer = null;
    this.changed();
  }

  dropFaults(): void {
    this.faults = [];
    this.changed();
  }

  /** Runs all files as they stand; an older run still going is superseded. */
  run(): void {
    this.first = this.engine.state === "ready" ? undefined : this.authorsRun();
    this.runs.start(this.requests(), valuesOf(this.files), this.first);
    if (this.sweeping.open && this.sweeping.phase === "idle") {
      void this.sweeping.start();
    }
  }

  /** The session leaves the page. */
  close(): void {
    this.openings++;
    clearTimeout(this.inspectTimer);
    this.onchange = this.onaddress = this.onnotice = () => {};
    this.engine.stop();
    this.sweeping.forget();
  }

  /** Shows the sweep, or the timeline again. */
  showSweep(open: boolean): void {
    this.sweeping.open = open;
    this.onaddress("replace");
    this.changed();
  }

  /** The files with a parameter as the author left it. */
  private withAuthors(name: string): OpenFile[] {
    const control = this.controls().find(({ param }) => param.name === name);
    return control ? this.files.map((file) => withValue(file, name, control.authorValue)) : this.files;
  }

  /** The texts that an address must carry: those that differ, and all of a listing of one's own. */
  carriedCode(): Code {
    const { code } = differences(this.files);
    if (this.scenario.id !== OWN_LISTING) {
      return code;
    }
    const kept = this.scenario.files.filter(({ source }) => source !== STARTER).map(({ name, source }) => [name, source]);
    return { ...Object.fromEntries(kept), ...code };
  }

  /** The address that shows this very state, on the playground's own page. */
  async address(): Promise<ScenarioAddress> {
    const { params } = differences(this.files);
    const code = this.carriedCode();
    const { seed, mode, inputs } = this;
    const packed = Object.keys(code).length > 0 ? await packCode(code) : "";
    return { ...pristine(this.scenario.id), params, seed, mode, inputs, code: packed, sweep: this.sweeping.text, programs: { ...this.given }, machine: machineText(this.machine) };
  }

  /** How the session is shown inside another page; null on its own page. */
  get embedded(): EmbedOptions | null {
    return this.embed;
  }

  /** The address now says what the draft says: a later visit at this address may trust the draft. */
  addressed(hash: string): void {
    if (this.isEdited()) {
      this.drafts.keep(this.scenario.id, { code: this.carriedCode(), hash });
    }
  }

  private changed(): void {
    this.onchange();
    this.onnotice();
  }

  private live(step: Step): void {
    this.onaddress(step);
    if (this.runs.phase === "waiting") {
      this.changed();
    } else {
      this.run();
    }
  }

  /** The programs as they stand, in the order of the files. */
  requests(files: readonly OpenFile[] = this.files): RunRequest[] {
    const machine = machineRequest(this.machine);
    const settings = { seed: this.seed, switch: this.mode, schedule: "", ...(machine ? { machine } : {}) };
    const { argv, stdin, interrupt } = this.inputs;
    const given: Partial<RunRequest> = {};
    if (argv.trim()) {
      given.argv = splitWords(argv);
    }
    if (stdin) {
      given.stdin = stdin.endsWith("\n") ? stdin : `${stdin}\n`;
    }
    const moment = momentOf(interrupt);
    if (moment !== null) {
      given.interrupts = [moment];
    }
    return this.requestsOf(files.map(({ name, text }) => ({ name, text })), settings, this.given, given);
  }

  private recordedRequests(): RunRequest[] {
    const texts = this.scenario.files.map(({ name, source }) => ({ name, text: source }));
    return this.requestsOf(texts, { seed: DEFAULT_SEED, switch: DEFAULT_MODE, schedule: "" }, {}, {});
  }

  /** A request for each file, or one for all that run together; these have what each program is `given`, the others their `inputs`. */
  private requestsOf(texts: SourceFile[], settings: Omit<RunRequest, "files">, given: Given, inputs: Partial<RunRequest>): RunRequest[] {
    const { together } = this.scenario;
    return together
      ? [{ files: texts, ...settings, processes: withGiven(together.programs, given) }]
      : texts.map((file) => ({ files: [file], ...settings, ...inputs }));
  }

  /** The author's version as the build recorded it; null where it is not to be had. */
  private async authorsRun(): Promise<Outcome | null> {
    this.recording ??= this.scenario.id === OWN_LISTING ? Promise.resolve(null) : this.recordings(this.scenario);
    const results = await this.recording;
    const requests = this.recordedRequests();
    const inPlace = JSON.stringify(requests) !== JSON.stringify(this.requests());
    return results && { requests, results, late: [], took: 0, values: valuesOf(this.scenario.files.map(openFile)), inPlace };
  }

  /** What is looked into has run anew. */
  private lookAgain(): void {
    if (this.look.file >= 0) {
      this.lookAt(this.look.file, this.look.at);
    }
  }

  private keepDraft(): void {
    if (this.isEdited()) {
      const code = this.carriedCode();
      this.drafts.keep(this.scenario.id, { code, hash: location.hash });
      this.drafts.own(code);
    }
  }

  private inspectSoon(): void {
    clearTimeout(this.inspectTimer);
    this.inspectTimer = setTimeout(() => this.inspectEdited(), INSPECT_AFTER);
  }

  /** Asks the engine about the files whose text is not the author's; of the others the catalogue knows all. */
  private inspectEdited(): void {
    const { code } = differences(this.files);
    for (const file of this.files.filter(({ name }) => Object.hasOwn(code, name))) {
      void this.inspect(file);
    }
  }

  private async inspect({ name, text }: OpenFile): Promise<void> {
    const listing = await this.engine.inspect(name, text);
    const file = this.files.find((candidate) => candidate.name === name);
    if (listing && file?.text === text) {
      this.files = this.files.map((each) => (each === file ? inspected(each, listing) : each));
      this.changed();
    }
  }
}

/** The file with what its inspection found; while it has a syntax error the places known before stay. */
function inspected(file: OpenFile, { params, folds, problems }: Listing): OpenFile {
  const broken = problems.length > 0 && params.length === 0;
  const labels = new Map(file.author.params.map(({ name, label }) => [name, label])); // these may be translated
  const labelled = params.map((param) => ({ ...param, label: labels.get(param.name) ?? param.label }));
  return broken ? { ...file, problems } : { ...file, params: labelled, folds, problems };
}

/** The values of all parameters, by name. */
function valuesOf(files: readonly OpenFile[]): Outcome["values"] {
  return Object.fromEntries(controlsOf(files).map(({ param, value }) => [param.name, value]));
}
