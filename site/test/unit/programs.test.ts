import { describe, expect, it } from "vitest";
import { checkGiven, fieldsOf, give, withGiven } from "../../src/app/programs";

const PROGRAMS = [
  { name: "broker", main: "broker.py", signals: [{ at: 6e9, number: 2 }] },
  { name: "ada", main: "listener.py", argv: ["eggs", "two words"], start: 5e8 },
  { main: "sender.py", argv: ["eggs"] },
];

describe("programs that run together", () => {
  it("show what the author gives them", () => {
    expect(fieldsOf(PROGRAMS, {}).map(({ name, argv, signal, at }) => [name, argv, signal, at])).toEqual([
      ["broker", "", "SIGINT", "6"], ["ada", 'eggs "two words"', "", ""], ["sender eggs", "eggs", "", ""],
    ]);
    expect(withGiven(PROGRAMS, {})).toEqual([PROGRAMS[0], PROGRAMS[1], { ...PROGRAMS[2], name: "sender eggs" }]);
  });

  it("get what the reader gives them, and what is the author's again is given no more", () => {
    let given = give(PROGRAMS, {}, "broker", "signal", "SIGKILL@1.5");
    given = give(PROGRAMS, given, "ada", "argv", 'ham "a b"');
    expect(given).toEqual({ "signal:broker": "SIGKILL@1.5", "argv:ada": 'ham "a b"' });
    const [broker, ada] = withGiven(PROGRAMS, given);
    expect([broker!.signals, ada!.argv]).toEqual([[{ at: 1.5e9, number: 9 }], ["ham", "a b"]]);
    expect(withGiven(PROGRAMS, give(PROGRAMS, {}, "broker", "signal", ""))[0]!.signals).toEqual([]);
    expect(give(PROGRAMS, give(PROGRAMS, given, "broker", "signal", "SIGINT@6"), "ada", "argv", 'eggs "two words"')).toEqual({});
  });

  it("leave out and name what an address cannot give them", () => {
    const given = { "argv:ada": "x", "argv:eve": "x", "signal:ada": "SIGHUP@1", "signal:broker": "SIGINT@soon", "signal:sender eggs": "" };
    expect(checkGiven(PROGRAMS, given)).toEqual({
      given: { "argv:ada": "x", "signal:sender eggs": "" },
      wrong: ["argv:eve=x", "signal:ada=SIGHUP@1", "signal:broker=SIGINT@soon"],
    });
  });
});
