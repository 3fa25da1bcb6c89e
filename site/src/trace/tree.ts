// The lanes as a tree: process → thread → loop → task, children in order of birth.
import type { Columns } from "./columns";
import { stringAt, TrackKind } from "./columns";

export interface Tree {
  /** Children of track id t are child[first[t]] … child[first[t+1]−1]; t = 0 gives the roots. */
  readonly first: Int32Array;
  readonly child: Int32Array;
  /** How many childless lanes live under each track id (0 for a childless lane itself). */
  readonly leaves: Int32Array;
}

export function buildTree(columns: Columns): Tree {
  const { count, parent } = columns.tracks;
  const first = new Int32Array(count + 2);
  for (let k = 0; k < count; k++) first[parent[k]! + 1]!++;
  for (let t = 0; t <= count; t++) first[t + 1]! += first[t]!;
  const child = new Int32Array(count);
  const next = first.slice(0, count + 1);
  for (let k = 0; k < count; k++) child[next[parent[k]!]!++] = k + 1;
  const leaves = new Int32Array(count + 1);
  for (let t = count; t > 0; t--) {
    // Children have higher ids than their parents, so a backward walk meets them first.
    leaves[parent[t - 1]!]! += first[t] === first[t + 1] ? 1 : leaves[t]!;
  }
  return { first, child, leaves };
}

export function hasChildren(tree: Tree, track: number): boolean {
  return tree.first[track]! < tree.first[track + 1]!;
}

/** Calls `visit` for every childless lane under `track`, in order, until it answers false; true when it never did. */
export function eachLeaf(tree: Tree, track: number, visit: (leaf: number) => unknown): boolean {
  for (let k = tree.first[track]!; k < tree.first[track + 1]!; k++) {
    const c = tree.child[k]!;
    if ((hasChildren(tree, c) ? eachLeaf(tree, c, visit) : visit(c)) === false) return false;
  }
  return true;
}

/** Names from the root down: what a fold or a selection is remembered by when a new run replaces the old. */
export function trackPath(columns: Columns, track: number): string {
  const parts: string[] = [];
  for (let t = track; t > 0; t = columns.tracks.parent[t - 1]!) parts.push(stringAt(columns, columns.tracks.name[t - 1]!));
  return parts.reverse().join("/");
}

/**
 * The one process of a run that has nothing of its own to show: its lane is left out, because the run's heading says
 * the same. 0 when there is none or several.
 */
export function plainProcess(columns: Columns, tree: Tree): number {
  if (tree.first[1]! - tree.first[0]! !== 1) return 0;
  const root = tree.child[0]!;
  const { kind, span0 } = columns.tracks;
  return kind[root - 1] === TrackKind.Process && span0[root]! === span0[root - 1]! && hasChildren(tree, root) ? root : 0;
}
