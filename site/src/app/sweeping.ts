/**
 * A sweep of the session's files: its range, what has been measured of it, and the chart of that. It works on Workers of its own,
 * so that the controls stay as quick as they are, and draws what there is while it goes on.
 */
import type { EngineClient } from "../engine/client";
import type { Crew } from "../engine/crew";
import type { RunRequest } from "../engine/protocol";
import { decodeLine, MEASURES, SCALES, type ChartRequest, type Measure, type Scale, type SweepChart, type SweepPlan, type SweepProblem } from "../engine/sweep";

export type SweepPhase = "idle" | "running" | "done" | "stopped" | "crashed";

/** How the chart is to be drawn: its size in px, and its words. */
export interface SweepLook {
  width: number;
  height: number;
  title: string;
  figure: string;
  parameter: string;
}

/** Milliseconds between two drawings while runs come in. */
const REDRAW = 250;

/** What an address says of a sweep behind its range and that is neither a measure nor a scale. */
export function unknownWords(text: string): string[] {
  const known: readonly string[] = [...MEASURES, ...SCALES];
  return text.split(",").slice(1).filter((word) => word && !known.includes(word));
}

export class Sweeping {
  /** Whether the page shows the sweep instead of the timeline. */
  open = false;
  range = "";
  measure: Measure = "time";
  scale: Scale = "auto";
  phase: SweepPhase = "idle";
  problem: SweepProblem | null = null;
  /** Why the engine gave up. */
  error = "";
  /** What the range means; null until the engine has said so, or when it means nothing. */
  plan: SweepPlan | null = null;
  /** What has been measured, and of which plan and programs. */
  measured: { plan: SweepPlan; base: RunRequest[]; lines: string[]; took: number } | null = null;
  chart: SweepChart | null = null;

  private crew: Crew | null = null;
  private turn = 0;
  private look: SweepLook | null = null;
  private drawing = false;
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `base`: the programs as they stand, but for the parameter of that name, which has its author's value. */
  constructor(
    private readonly engine: EngineClient,
    private readonly base: (parameter: string) => RunRequest[],
    private readonly onchange: () => void,
    private readonly onaddress: () => void,
  ) {}

  /** The sweep as an address has it: the range, and what else was chosen. */
  get text(): string {
    const more = [this.measure === "time" ? "" : this.measure, this.scale === "auto" ? "" : this.scale].filter(Boolean);
    return this.open ? [this.range, ...more].join(",") : "";
  }

  /** Takes what an address says; nothing runs yet. */
  set text(text: string) {
    this.forget();
    const [range = "", ...words] = text.split(",");
    this.open = text !== "";
    this.range = range;
    this.measure = MEASURES.find((measure) => words.includes(measure)) ?? "time";
    this.scale = SCALES.find((scale) => words.includes(scale)) ?? "auto";
  }

  /** Ends what runs and forgets what was measured. */
  forget(): void {
    this.crew?.stop();
    this.turn++;
    this.phase = "idle";
    this.error = this.range = "";
    this.open = false;
    this.problem = this.plan = this.measured = this.chart = null;
  }

  /** Whether what was measured is of other programs than those that stand there now. */
  isStale(): boolean {
    const { measured } = this;
    return measured !== null && JSON.stringify(measured.base) !== JSON.stringify(this.base(measured.plan.name));
  }

  /** Takes a range and asks the engine what it means. False when it means nothing. */
  async setRange(range: string): Promise<boolean> {
    this.range = range;
    const turn = ++this.turn;
    const plan = await this.engine.plan({ range, files: this.mains() });
    if (turn !== this.turn) {
      return false;
    }
    this.problem = plan && "problem" in plan ? plan.problem : null;
    this.plan = plan && "values" in plan ? plan : null;
    this.error = plan ? "" : this.engine.failure;
    this.onaddress();
    this.onchange();
    return this.plan !== null;
  }

  setMeasure(measure: Measure, scale: Scale): void {
    this.measure = measure;
    this.scale = scale;
    this.redraw(0);
    this.onaddress();
    this.onchange();
  }

  setLook(look: SweepLook): void {
    if (JSON.stringify(look) !== JSON.stringify(this.look)) {
      this.look = look;
      this.redraw(0);
    }
  }

  /** Measures the range from the beginning. */
  async start(): Promise<void> {
    this.crew?.stop();
    if (!(await this.setRange(this.range))) {
      return;
    }
    const plan = this.plan!;
    const base = this.base(plan.name);
    const measured = { plan, base, lines: [] as string[], took: 0 };
    this.measured = measured;
    this.chart = null;
    this.phase = "running";
    this.onchange();
    const requests = plan.runs.map(([point, file, seedStep]) => ({
      ...base[file]!,
      name: plan.has[file] ? plan.name : "",
      literal: plan.literals[point]!,
      point,
      file,
      seedStep,
    }));
    const crew = this.engine.crew();
    this.crew = crew;
    const began = performance.now();
    const end = await crew.work(requests, (data) => {
      measured.lines.push(decodeLine(data));
      measured.took = performance.now() - began;
      this.redraw(REDRAW);
      this.onchange();
    });
    if (this.measured !== measured) {
      return; // another sweep has begun meanwhile
    }
    this.crew = null;
    this.phase = end.how;
    this.error = end.how === "crashed" ? end.error : "";
    this.redraw(0);
    this.onchange();
  }

  stop(): void {
    this.crew?.stop();
  }

  /** What the runs are called. */
  names(): string[] {
    return (this.measured?.base ?? []).map((request) => mainOf(request).name);
  }

  /** All that was measured, as CSV; null when the engine cannot say. */
  csv(): Promise<string | null> {
    return this.engine.table(this.request());
  }

  /** The chart at another size, for a file. */
  async picture(look: SweepLook): Promise<string | null> {
    return (await this.engine.chart({ ...this.request(), ...look }))?.svg ?? null;
  }

  private mains(): ChartRequest["files"] {
    return this.base("").map(mainOf);
  }

  private request(): ChartRequest {
    const { plan, base, lines } = this.measured!;
    const look = this.look ?? { width: 0, height: 0, title: "", figure: "", parameter: "" };
    const files = base.map(mainOf);
    return { range: plan.text, files, samples: lines.join("\n"), measure: this.measure, scale: this.scale, seed: base[0]!.seed, ...look };
  }

  private redraw(after: number): void {
    this.dirty = true;
    if (after === 0) {
      clearTimeout(this.timer);
      this.timer = undefined;
      void this.draw();
    } else {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        void this.draw();
      }, after);
    }
  }

  /** Draws what there is; one drawing is under way at a time. */
  private async draw(): Promise<void> {
    const { measured } = this;
    if (this.drawing || !this.dirty || !this.look || !measured || measured.lines.length === 0) {
      return;
    }
    this.dirty = false;
    this.drawing = true;
    const chart = await this.engine.chart(this.request());
    this.drawing = false;
    if (measured === this.measured) {
      this.chart = chart ?? this.chart;
      this.onchange();
    }
    void this.draw();
  }
}

/** A run as a plan sees it: a name, and the text with the parameters. Programs that run together are one, with those of all. */
function mainOf({ files, processes }: RunRequest): ChartRequest["files"][number] {
  return processes ? { name: processes.map(({ name }) => name).join(" + "), text: files.map(({ text }) => text).join("\n") } : files[0]!;
}
