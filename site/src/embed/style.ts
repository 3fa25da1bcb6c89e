/** How an embed looks before its frame is there, and on paper. */
export const style = `
:host{display:block;margin:1em 0}
:host([hidden]){display:none}
iframe{display:block;width:100%;border:0}
.more pre{overflow:auto;margin:0;padding:.8em 1em;border:1px solid #8884;border-radius:6px;font:.875em/1.45 ui-monospace,Menlo,Consolas,monospace}
img{display:block;width:100%;max-width:48rem;height:auto;background:#fff;border:1px solid #8884;border-radius:6px;box-sizing:border-box;padding:.5em}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;margin-top:.5em;font:.875rem/1.4 system-ui,sans-serif}
button{min-height:2.75em;padding:0 1em;border:1px solid #0a5c97;border-radius:6px;background:#0a5c97;color:#fff;font:inherit;font-weight:600;cursor:pointer}
:host([data-state=playing]) button{background:none;color:inherit;border-color:#8888;font-weight:400}
button:focus-visible,a:focus-visible{outline:2px solid #0a5c97;outline-offset:2px}
a{display:inline-flex;align-items:center;min-height:2.75em;color:inherit}
a[hidden]{display:none}
.said{margin:.5em 0 0;font:.875rem/1.4 system-ui,sans-serif}
.said:not(:empty){padding:.5em .75em;border-left:4px solid #a4301b;background:#a4301b1a}
.print{display:none}
:host([data-state=loading]) .place{height:0;overflow:hidden}
:host([data-state=playing]) .still{display:none}
@media print{iframe,.bar,.said{display:none}:host([data-state=playing]) .still{display:block}.print{display:block;margin:.4em 0 0;font:.75rem/1.3 system-ui,sans-serif;overflow-wrap:anywhere}}
`;
