// The table that the measurements end in: a row a mark, with the rivals beside it.
const rows = [];

// row notes a measurement: values {ours, pyodide, micropython} in the unit, and the mark it must meet.
export function row(what, unit, values, mark) {
  rows.push({ what, unit, values, mark });
  process.stderr.write(`· ${what}\n`);
}

function show(value, unit) {
  if (value === undefined) return "";
  if (unit === "MB") return (value / 1e6).toFixed(2) + " MB";
  if (unit === "×") return value.toFixed(2) + " ×";
  return (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en")) + " ms";
}

// print writes all rows as a Markdown table, for the README.
export function print(browser, rounds, rivals) {
  const lines = rows.map(({ what, unit, values: { ours, pyodide, micropython }, mark }) => [
    what, show(ours, unit), show(pyodide, unit), show(micropython, unit),
    pyodide === undefined ? "" : (ours / pyodide).toFixed(2),
    `≤ ${show(mark.at, unit)}${mark.why ? ` (${mark.why})` : ""}`, ours <= mark.at ? "met" : "missed",
  ]);
  const head = ["", "playground", "Pyodide", "MicroPython", "ours / Pyodide", "mark", ""];
  console.log(`${browser}, ${rivals}; medians of ${rounds}.\n`);
  for (const line of [head, head.map(() => "---"), ...lines]) console.log(`| ${line.join(" | ")} |`);
}
