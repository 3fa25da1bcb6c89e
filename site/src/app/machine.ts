/**
 * The simulated machine's settings: cores, the switch interval, and what things cost. Amounts are counts, ns or bytes; an address and an
 * embed have them as the play command does: `machine=cores=8,thread_start=0.001,thread_memory=64000`, times in seconds. Pure.
 */

type Unit = "count" | "time" | "bytes";

export interface Setting {
  key: string;
  unit: Unit;
  /** The model's own figure; its twin is wasm/kernel/config.go. */
  usual: number;
  min: number;
  max: number;
  /** ns or bytes in the unit that its field has. */
  per: number;
}

export const SETTINGS = [
  { key: "cores", unit: "count", usual: 4, min: 1, max: 1024, per: 1 },
  { key: "switch_interval", unit: "time", usual: 5e6, min: 1e3, max: 1e10, per: 1e6 },
  { key: "bytecode", unit: "time", usual: 50, min: 1, max: 1e6, per: 1 },
  { key: "thread_start", unit: "time", usual: 300e3, min: 0, max: 1e10, per: 1e3 },
  { key: "thread_switch", unit: "time", usual: 2e3, min: 0, max: 1e9, per: 1e3 },
  { key: "thread_memory", unit: "bytes", usual: 16e3, min: 0, max: 2 ** 33, per: 1e3 },
  { key: "task_create", unit: "time", usual: 10e3, min: 0, max: 1e9, per: 1e3 },
  { key: "task_step", unit: "time", usual: 4e3, min: 0, max: 1e9, per: 1e3 },
  { key: "task_memory", unit: "bytes", usual: 1100, min: 0, max: 2 ** 30, per: 1e3 },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]["key"];

/** The settings that are not as usual. */
export type Machine = Readonly<Partial<Record<SettingKey, number>>>;

/** Whether a setting can have an amount. */
export function allows({ min, max }: Setting, amount: number): boolean {
  return Number.isInteger(amount) && amount >= min && amount <= max;
}

/** The machine with one setting changed; a usual amount is left out. */
export function withSetting(machine: Machine, setting: Setting, amount: number): Machine {
  const { [setting.key as SettingKey]: _, ...others } = machine;
  return amount === setting.usual ? others : { ...others, [setting.key]: amount };
}

export function machineText(machine: Machine): string {
  return SETTINGS.flatMap(({ key, unit }) => {
    const amount = machine[key];
    return amount === undefined ? [] : [`${key}=${unit === "time" ? amount / 1e9 : amount}`];
  }).join(",");
}

/** Reads a text; what means nothing is left out and named in `wrong`. */
export function parseMachine(text: string): { machine: Machine; wrong: string[] } {
  let machine: Machine = {};
  const wrong: string[] = [];
  for (const pair of text.split(",").filter(Boolean)) {
    const [key, value = ""] = pair.split("=");
    const setting = SETTINGS.find((each) => each.key === key);
    const amount = /^[\d.e+-]+$/i.test(value) ? Math.round(Number(value) * (setting?.unit === "time" ? 1e9 : 1)) : NaN;
    if (setting && allows(setting, amount)) {
      machine = withSetting(machine, setting, amount);
    } else {
      wrong.push(pair);
    }
  }
  return { machine, wrong };
}

/** As a run's request has it; undefined when all is as usual. */
export function machineRequest({ switch_interval, ...others }: Machine): Record<string, number> | undefined {
  const request = { ...others, ...(switch_interval === undefined ? {} : { switchInterval: switch_interval }) };
  return Object.keys(request).length > 0 ? request : undefined;
}
