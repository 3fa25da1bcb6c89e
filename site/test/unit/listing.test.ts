import { describe, expect, it } from "vitest";
import { applyAddress, controlsOf, differences, openFile, withText, withValue } from "../../src/app/listing";
import { restaurant } from "../fixtures/scenario";

const authors = restaurant.files;
const open = () => authors.map(openFile);
const value = (name: string, plain: string) => (files = open()) => files.map((file) => withValue(file, name, plain));

describe("a comparison's files", () => {
  it("share their parameters", () => {
    const files = value("GUESTS", "50")();
    expect(files.map(({ text }) => /GUESTS = (\d+)/.exec(text)![1])).toEqual(["50", "50"]);
    expect(controlsOf(files).map((control) => [control.param.name, control.value, control.authorValue])).toEqual([
      ["GUESTS", "50", "8"], ["COOKING", "1.0", "1.0"], ["KIND", "slow", "slow"], ["LOUD", "false", "false"],
    ]);
  });

  it("need only parameters in the address while only those changed", () => {
    expect(differences(value("LOUD", "true")(value("GUESTS", "50")()))).toEqual({
      params: { GUESTS: "50", LOUD: "true" },
      code: {},
    });
  });

  it("need nothing once every parameter is back, however its number was written", () => {
    const files = value("COOKING", "1")(value("COOKING", "2.5")());
    expect(differences(files)).toEqual({ params: {}, code: {} });
    expect(files[0]!.text).toBe(authors[0]!.source);
  });

  it("need the text of a file that was edited, and parameters for the others", () => {
    const [threads, tasks] = value("GUESTS", "50")();
    const edited = withText(threads!, threads!.text + "print('mine')\n");
    expect(differences([edited, tasks!])).toEqual({ params: { GUESTS: "50" }, code: { "threads.py": edited.text } });
  });

  it("come back from what the address carries", () => {
    const [threads, tasks] = value("GUESTS", "50")(value("KIND", "quick")());
    const files = [withText(threads!, "# mine\n" + threads!.text), tasks!];
    const { params, code } = differences(files);
    const back = applyAddress(authors, params, code);
    expect(back.faults).toEqual([]);
    expect(back.files.map(({ text }) => text)).toEqual(files.map(({ text }) => text));
  });

  it("typed back to the author's text are the author's again", () => {
    const file = withText(withText(open()[0]!, "x"), authors[0]!.source);
    expect(file).toEqual(open()[0]);
  });
});

it("an address's impossible parameters are named and left out", () => {
  const { files, faults } = applyAddress(authors, { GUESTS: "5000", NOPE: "1", KIND: "quick" }, {});
  expect(faults.map(({ what, name }) => [what, name])).toEqual([["value", "GUESTS"], ["unknown", "NOPE"]]);
  expect(differences(files).params).toEqual({ KIND: "quick" });
});
