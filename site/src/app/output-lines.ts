/** Output in lines: pieces printed bit by bit are joined, each line has the moment and the stream of its first piece. */
import type { Chunk } from "../engine/protocol";

export interface OutputLine {
  /** Virtual ns. */
  at: number;
  stderr: boolean;
  /** Id of the lane that printed it, 0 = unknown. */
  track: number;
  text: string;
}

export function outputLines(chunks: readonly Chunk[]): OutputLine[] {
  const lines: OutputLine[] = [];
  const open: [OutputLine | null, OutputLine | null] = [null, null];
  for (const { at, stream, track, text } of chunks) {
    const which = stream === 2 ? 1 : 0;
    const parts = text.split("\n");
    parts.forEach((part, index) => {
      const last = index === parts.length - 1;
      if (part || !last) {
        const line = open[which];
        if (line) {
          line.text += part;
        } else {
          open[which] = { at, stderr: which === 1, track, text: part };
          lines.push(open[which]!);
        }
      }
      if (!last) {
        open[which] = null;
      }
    });
  }
  return lines;
}
