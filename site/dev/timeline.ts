// A page of timelines made from synthetic traces: for looking at them while working on them. Not part of the site.
import "../src/timeline/apg-timeline";
import type { TimelineRun } from "../src/timeline/apg-timeline";
import { manyColumns, restaurantAsync, restaurantThreads } from "./traces";

const stories: [id: string, title: string, runs: () => TimelineRun[]][] = [
  ["restaurant", "The restaurant, one loop", () => [{ label: "asyncio.py", columns: restaurantAsync(8) }]],
  ["threads", "The restaurant, a thread per guest", () => [{ label: "threads.py", columns: restaurantThreads(8) }]],
  [
    "comparison",
    "Comparison",
    () => [
      { label: "threads.py", columns: restaurantThreads(8) },
      { label: "asyncio.py", columns: restaurantAsync(8) },
    ],
  ],
  ["fifty", "Fifty guests", () => [{ label: "asyncio.py", columns: restaurantAsync(50) }]],
  ["thousands", "Ten thousand tasks, 100,000 spans", () => [{ label: "asyncio.py", columns: manyColumns(10_000, 100_000) }]],
  ["million", "A hundred tasks, a million spans", () => [{ label: "busy.py", columns: manyColumns(100, 1_000_000) }]],
];

const only = new URLSearchParams(location.search).get("story");
const place = document.querySelector("#stories")!;
for (const [id, title, runs] of stories) {
  if (only && only !== id) continue;
  const heading = document.createElement("h2");
  heading.textContent = title;
  const timeline = document.createElement("apg-timeline");
  timeline.id = id;
  timeline.runs = runs();
  place.append(heading, timeline);
}
