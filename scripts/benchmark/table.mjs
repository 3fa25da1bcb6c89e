// The table that the measurements end in: a row a mark, with the rivals beside it.
const rows = [];

// row notes a measurement: values {ours, and rivals by name} in the unit ("" for a plain number), and the mark {at, why, least}
// that it must not exceed, or must at least reach; no mark: it is only told.
export function row(what, unit, values, mark) {
  rows.push({ what, unit, values, mark });
  process.stderr.write(`· ${what}: ${show(values.ours, unit)}\n`);
}

function show(value, unit) {
  if (value === undefined) return "";
  if (unit === "MB") return (value / 1e6).toFixed(2) + " MB";
  if (unit === "kB") return (value / 1e3).toFixed(1) + " kB";
  if (unit === "×") return value.toFixed(2) + " ×";
  return `${value < 100 && unit ? value.toFixed(value < 1 ? 2 : 1) : Math.round(value).toLocaleString("en")} ${unit}`.trim();
}

// against is a mark in words and whether it is met.
function against(mark, ours, unit) {
  if (!mark) return ["", ""];
  const met = mark.least ? ours >= mark.at : ours <= mark.at;
  return [`${mark.least ? "≥" : "≤"} ${show(mark.at, unit)}${mark.why ? ` (${mark.why})` : ""}`, met ? "met" : "missed"];
}

// print writes all rows as a Markdown table, for the README. rivals has the columns' heads by the rivals' names, the one that ours is
// divided by first.
export function print(browser, rounds, rivals, versions) {
  const names = Object.keys(rivals);
  const lines = rows.map(({ what, unit, values, mark }) => [
    what, ...["ours", ...names].map((name) => show(values[name], unit)),
    values[names[0]] === undefined ? "" : (values.ours / values[names[0]]).toFixed(2),
    ...against(mark, values.ours, unit),
  ]);
  const head = ["", "playground", ...names.map((name) => rivals[name]), `ours / ${rivals[names[0]]}`, "mark", ""];
  console.log(`${browser}, ${versions}; medians of ${rounds}.\n`);
  for (const line of [head, head.map(() => "---"), ...lines]) console.log(`| ${line.join(" | ")} |`);
}
