/** The editor's looks: the reading view's metrics and colours, through the page's custom properties. */
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export const editorTheme = EditorView.theme({
  "&": { color: "inherit", backgroundColor: "transparent", minHeight: "100%" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { font: "inherit", lineHeight: "var(--code-line)", overflow: "visible" },
  ".cm-content": { padding: "0.5rem 1rem 0.5rem 0", caretColor: "var(--ink)", fontFamily: "inherit" },
  ".cm-line": { padding: "0" },
  ".cm-gutters": { backgroundColor: "transparent", border: "0", color: "var(--muted)" },
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "2.5rem",
    width: "2.5rem",
    padding: "0",
    textAlign: "right",
    fontSize: "0.75rem",
  },
  ".cm-problems": { width: "1rem" },
  ".cm-problems .cm-gutterElement": { textAlign: "center" },
  ".cm-problems b": { color: "var(--bad)", cursor: "help" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--sunken)" },
  ".cm-line.lit, &.cm-focused .cm-line.lit": {
    backgroundColor: "var(--lit)",
    boxShadow: "inset 3px 0 var(--warn)",
  },
  ".cm-line.bad, &.cm-focused .cm-line.bad": { backgroundColor: "var(--bad-soft)" },
  ".param": { backgroundColor: "var(--accent-soft)", borderRadius: "3px", boxShadow: "0 0 0 1px var(--accent-soft)", cursor: "ew-resize", touchAction: "pan-y" },
  ".tab": { position: "relative" },
  ".tab::before": { content: '"→"', position: "absolute", color: "var(--muted)", pointerEvents: "none" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--accent-soft)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--lit)", outline: "1px solid var(--edge)" },
});

export const editorColours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.bool, tags.null], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
  { tag: tags.number, color: "var(--code-number)" },
  { tag: tags.definition(tags.function(tags.variableName)), color: "var(--code-name)" },
  { tag: tags.definition(tags.className), color: "var(--code-name)" },
  { tag: tags.meta, color: "var(--code-name)" },
]);
