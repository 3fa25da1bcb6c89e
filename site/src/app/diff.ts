/** Two texts line by line: what stayed, what went, what came. Pure. */

export interface DiffLine {
  kind: "same" | "gone" | "new";
  text: string;
  /** 1-based numbers in the old and the new text, 0 where the line is not in it. */
  before: number;
  after: number;
}

/** The shortest way from one text to another, as lines in order; what went stands before what came. */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = before.split("\n");
  const b = after.split("\n");
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head++;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++;
  }
  const lines: DiffLine[] = [];
  const same = (i: number, j: number): void => void lines.push({ kind: "same", text: a[i]!, before: i + 1, after: j + 1 });
  for (let i = 0; i < head; i++) {
    same(i, i);
  }
  middle(a, b, head, a.length - tail, b.length - tail, lines);
  for (let k = tail; k > 0; k--) {
    same(a.length - k, b.length - k);
  }
  return lines;
}

/** More cells than this are not compared: all of the old stretch goes, all of the new one comes. */
const MOST_CELLS = 4_000_000;

function middle(a: readonly string[], b: readonly string[], from: number, endA: number, endB: number, lines: DiffLine[]): void {
  const rows = endA - from;
  const columns = endB - from;
  const width = columns + 1;
  const long = rows * columns > MOST_CELLS;
  // common[i * width + j]: length of the longest common run of lines from a[from + i] and b[from + j] on.
  const common = new Uint32Array(long ? 0 : (rows + 1) * width);
  for (let i = long ? -1 : rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      common[at] = a[from + i] === b[from + j] ? common[at + width + 1]! + 1 : Math.max(common[at + width]!, common[at + 1]!);
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    const at = i * width + j;
    if (!long && i < rows && j < columns && a[from + i] === b[from + j]) {
      lines.push({ kind: "same", text: a[from + i]!, before: from + ++i, after: from + ++j });
    } else if (i < rows && (j >= columns || long || common[at + width]! >= common[at + 1]!)) {
      lines.push({ kind: "gone", text: a[from + i]!, before: from + ++i, after: 0 });
    } else {
      lines.push({ kind: "new", text: b[from + j]!, before: 0, after: from + ++j });
    }
  }
}

/** Only what changed, with some lines around it; null stands for lines left out. */
export function hunks(lines: readonly DiffLine[], around = 3): (DiffLine | null)[] {
  const near = lines.map((_, index) => lines.slice(Math.max(0, index - around), index + around + 1).some(({ kind }) => kind !== "same"));
  const out: (DiffLine | null)[] = [];
  lines.forEach((line, index) => {
    if (near[index]) {
      out.push(line);
    } else if (out.at(-1) !== null) {
      out.push(null);
    }
  });
  return out;
}
