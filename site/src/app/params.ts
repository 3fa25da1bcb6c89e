/**
 * Parameters as text: a control shows a plain value (`50`, `true`, `pool`), the code holds a Python literal (`50`,
 * `True`, `"pool"`). Values from outside are checked here, so that nothing but a literal the author allowed ever
 * gets into the code through a control or a link.
 */
import type { Param } from "../engine/protocol";

const NUMBER = /^-?(\d[\d_]*\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/** Whether the parameter takes numbers only. */
export function isNumeric(param: Param): boolean {
  return param.type === "slider" || param.type === "number";
}

/** Whether the author gave a lowest and a highest value. */
export function hasRange(param: Param): param is Param & { min: number; max: number } {
  const { min, max } = param;
  return isNumeric(param) && min !== undefined && max !== undefined && (param.hasRange ?? max > min);
}

/** The literal as a control shows it. */
export function plainValue(literal: string): string {
  if (literal === "True" || literal === "False") {
    return literal.toLowerCase();
  }
  return unquote(literal) ?? literal.replaceAll("_", "");
}

/** The text between the quotes of a simple string literal, or null for anything else. */
function unquote(literal: string): string | null {
  const match = /^(["'])(.*)\1$/s.exec(literal);
  if (!match) {
    return null;
  }
  return match[2]!.replace(/\\(n|t|.)/gs, (_, c: string) => (c === "n" ? "\n" : c === "t" ? "\t" : c));
}

function quote(text: string): string {
  const escaped = text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return `"${escaped}"`;
}

/** The literal for a plain value, or null when the parameter does not allow it. */
export function literalOf(param: Param, plain: string): string | null {
  switch (param.type) {
    case "slider":
    case "number":
      return numberLiteral(param, plain.trim());
    case "boolean":
      return plain === "true" ? "True" : plain === "false" ? "False" : null;
    case "select":
      return param.options?.find((option) => plainValue(option) === plain) ?? null;
    case "text":
      return /[\0-\x08\x0b-\x1f]/.test(plain) ? null : quote(plain);
  }
}

function numberLiteral(param: Param, plain: string): string | null {
  const value = Number(plain);
  if (!NUMBER.test(plain) || !Number.isFinite(value)) {
    return null;
  }
  if (hasRange(param) && (value < param.min || value > param.max)) {
    return null;
  }
  const whole = wantsInteger(param);
  if (whole && !Number.isInteger(value)) {
    return null;
  }
  if (whole) {
    return String(value);
  }
  const text = plain.replace(/^(-?)\./, "$10.").replace(/\.$/, ".0");
  return isFloat(param.value) && !isFloat(text) ? `${text}.0` : text;
}

/** Whether Python reads the literal as a float: `2.0` prints differently from `2`. */
function isFloat(literal: string): boolean {
  return /[.eE]/.test(literal);
}

/** An int stays an int: the literal is one and the step, if any, is whole. */
export function wantsInteger(param: Param): boolean {
  return isNumeric(param) && /^-?[\d_]+$/.test(param.value) && Number.isInteger(param.step ?? 1);
}

/** A number as the slider gives it, without digits that only the arithmetic of steps put there. */
export function tidyNumber(param: Param, value: number): string {
  const decimals = Math.max(digits(param.step ?? 1), digits(param.min ?? 0));
  const text = value.toFixed(decimals);
  return wantsInteger(param) ? String(Math.round(value)) : text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

function digits(value: number): number {
  const [, fraction = ""] = String(value).split(".");
  return fraction.length;
}

/** A text with its parameters' places in it. */
export interface Placed {
  text: string;
  params: Param[];
}

/** The text with one parameter's literal replaced, and the places of all moved along. */
export function replaceLiteral({ text, params }: Placed, name: string, literal: string): Placed {
  const target = params.find((param) => param.name === name);
  if (!target || target.value === literal) {
    return { text, params };
  }
  const shift = literal.length - (target.end - target.start);
  return {
    text: text.slice(0, target.start) + literal + text.slice(target.end),
    params: params.map((param) => {
      if (param === target) {
        return { ...param, value: literal, end: param.start + literal.length };
      }
      return param.start > target.start ? { ...param, start: param.start + shift, end: param.end + shift } : param;
    }),
  };
}

/** How many characters two texts have in common at their beginning, and behind that at their end. */
export function alike(old: string, text: string): { head: number; tail: number } {
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) {
    tail++;
  }
  return { head, tail };
}

/**
 * The parameters' places after the reader typed: exact for those outside the changed stretch; one whose literal was
 * changed takes the new literal; one that is gone is left out. The engine's inspection has the last word.
 */
export function followEdit(before: Placed, text: string): Param[] {
  const old = before.text;
  const { head, tail } = alike(old, text);
  const changedTo = old.length - tail;
  const shift = text.length - old.length;
  const lines = count(text.slice(head, text.length - tail)) - count(old.slice(head, changedTo));
  return before.params.flatMap((param) => {
    if (param.end < head) {
      return [param];
    }
    if (param.start >= changedTo && param.start > head) {
      return [{ ...param, start: param.start + shift, end: param.end + shift, line: param.line + lines }];
    }
    const inside = param.start <= head && param.end >= changedTo;
    const value = text.slice(param.start, param.end + shift);
    const literal = inside && (isNumeric(param) ? NUMBER.test(value) : literalOf(param, plainValue(value)) !== null);
    return literal ? [{ ...param, value, end: param.end + shift }] : [];
  });
}

function count(text: string): number {
  return text.split("\n").length - 1;
}
