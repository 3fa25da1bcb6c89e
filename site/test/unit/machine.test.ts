import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { machineRequest, machineText, parseMachine, SETTINGS } from "../../src/app/machine";

describe("the machine", () => {
  it("comes back from its text as it was, usual figures left out", () => {
    const machine = { cores: 8, switch_interval: 1e6, bytecode: 100, thread_memory: 64_000, task_step: 0 };
    expect(machineText(machine)).toBe("cores=8,switch_interval=0.001,bytecode=1e-7,thread_memory=64000,task_step=0");
    expect(parseMachine(machineText(machine))).toEqual({ machine, wrong: [] });
    expect(parseMachine("cores=4,task_memory=1100")).toEqual({ machine: {}, wrong: [] });
    expect(machineRequest(machine)).toEqual({ cores: 8, switchInterval: 1e6, bytecode: 100, thread_memory: 64_000, task_step: 0 });
    expect(machineRequest({})).toBeUndefined();
  });

  it("leaves out and names what it cannot be", () => {
    expect(parseMachine("cores=0,speed=3,bytecode=fast,thread_start=0.1,")).toEqual({
      machine: { thread_start: 1e8 }, wrong: ["cores=0", "speed=3", "bytecode=fast"],
    });
  });

  it("has the engine's usual figures and bounds", () => {
    const config = readFileSync("../wasm/kernel/config.go", "utf8");
    const settings = readFileSync("../wasm/kernel/settings.go", "utf8");
    const field = (key: string): string => key.replace(/(^|_)(.)/g, (_, __, c: string) => c.toUpperCase());
    for (const { key, usual } of SETTINGS) {
      if (key === "cores" || key === "switch_interval") continue;
      expect(Number(new RegExp(`${field(key)}: +([\\d_]+),`).exec(config)?.[1]?.replaceAll("_", "")), key).toBe(usual);
      expect(settings).toContain(`{"${key}", `);
    }
    expect(config).toMatch(/DefaultCores += 4 /);
    expect(config).toMatch(/DefaultSwitchInterval = 5 \* millisecond/);
  });
});
