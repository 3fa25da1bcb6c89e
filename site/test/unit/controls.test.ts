import { afterEach, describe, expect, it } from "vitest";
import "../../src/app/param";
import type { ParamControl, ParamEvent } from "../../src/app/param";
import type { Control } from "../../src/app/listing";
import { plainValue } from "../../src/app/params";
import type { Param } from "../../src/engine/protocol";
import { restaurant } from "../fixtures/scenario";

const [guests, cooking, kind, loud] = restaurant.files[0]!.params as [Param, Param, Param, Param];

async function shown(param: Param, value = plainValue(param.value)) {
  const element = document.createElement("apg-param") as ParamControl;
  const control: Control = { param, value, authorValue: plainValue(param.value) };
  const sent: string[] = [];
  element.control = control;
  element.addEventListener("apg-param", (event) => {
    const { value: next } = (event as ParamEvent).detail;
    sent.push(next);
    element.control = { ...element.control, value: next };
  });
  document.body.append(element);
  await element.updateComplete;
  const find = <T extends HTMLElement>(selector: string) => element.renderRoot.querySelector<T>(selector)!;
  const type = async (selector: string, text: string, event = "input") => {
    const field = find<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event(event));
    await element.updateComplete;
  };
  return { element, sent, find, type };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("a slider", () => {
  it("and its number follow each other", async () => {
    const { sent, find, type } = await shown(guests);
    await type(".slider", "50");
    expect(find<HTMLInputElement>("input.number").value).toBe("50");
    await type("input.number", "12");
    expect(find<HTMLInputElement>("input.slider").value).toBe("12");
    expect(sent).toEqual(["50", "12"]);
  });

  it("takes no number outside its range while typing, and the nearest one when left", async () => {
    const { sent, find, type } = await shown(guests);
    await type("input.number", "500");
    expect(sent).toEqual([]);
    expect(find<HTMLInputElement>("input.number").getAttribute("aria-invalid")).toBe("true");
    await type("input.number", "500", "change");
    expect(sent).toEqual(["100"]);
  });

  it("emptied and left shows its value again", async () => {
    const { element, sent, find, type } = await shown(guests);
    await type("input.number", "");
    await type("input.number", "", "change");
    await element.updateComplete;
    expect(sent).toEqual([]);
    expect(find<HTMLInputElement>("input.number").value).toBe("8");
  });

  it("of a float stays a float", async () => {
    const { sent, type } = await shown(cooking);
    await type("input.slider", "2");
    expect(sent).toEqual(["2.0"]);
  });
});

it("the reset button is there only for a changed parameter", async () => {
  const { element, sent, find } = await shown(guests, "50");
  const reset = find<HTMLButtonElement>(".reset");
  expect(reset.disabled).toBe(false);
  reset.click();
  await element.updateComplete;
  expect(sent).toEqual(["8"]);
  expect(reset.disabled).toBe(true);
});

it("a choice offers what the author offers", async () => {
  const { sent, find, type } = await shown(kind);
  expect([...find<HTMLSelectElement>("select").options].map(({ value }) => value)).toEqual(["slow", "quick"]);
  await type("select", "quick", "change");
  expect(sent).toEqual(["quick"]);
});

it("a checkbox says true and false", async () => {
  const { sent, find } = await shown(loud);
  find<HTMLInputElement>("input").click();
  expect(sent).toEqual(["true"]);
});
