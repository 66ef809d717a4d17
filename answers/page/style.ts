const LIGHT = `--back: #ffffff; --panel: #f5f7f9; --raised: #ffffff; --edge: #c9d1d9; --text: #1b1f24; --dim: #57606a;
  --accent: #0a5cc2; --fails: #b3261e; --warns: #8a5700; --keeps: #1a7132; --lit: #fff1c2;`;

const DARK = `--back: #0f1419; --panel: #171d24; --raised: #1f2731; --edge: #3b4653; --text: #e6edf3; --dim: #9dabb8;
  --accent: #79b8ff; --fails: #ff8f86; --warns: #e3b341; --keeps: #63d471; --lit: #4b3c0a;`;

/**
 * The style sheet that all pages share: colours, counts, and a table to choose in. It needs nothing from elsewhere: no font, no
 * picture. It follows the system's choice of light or dark, and within VS Code that of the editor, which marks the body with a
 * class. A page that adds to it says so in its own.
 */
export const sharedStyle = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) {
  :root { ${DARK} }
}
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; ${LIGHT} }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { color-scheme: dark; ${DARK} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.45 system-ui, sans-serif; }
main { max-width: 90rem; margin: 0 auto; padding: 1.5rem clamp(.75rem, 2.5vw, 2.5rem) 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: .8rem; margin: 0 0 .5rem; color: var(--dim); text-transform: uppercase; letter-spacing: .05em; }
p { margin: .25rem 0 .75rem; max-width: 65rem; }
a { color: var(--accent); }
code, .range, .address { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; font-size: .88em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
[hidden] { display: none !important; }
.aside { color: var(--dim); font-size: .88em; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.contents ul, .counts, .chips { list-style: none; margin: 0; padding: 0; }
.contents li { margin: .15rem 0; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0 1rem; }
.counts li { border: 1px solid var(--edge); border-left-width: 4px; border-radius: 6px; padding: .35rem .75rem; background: var(--panel); }
.counts b { font-size: 1.15rem; margin-right: .25rem; }
.counts li { border-left-color: var(--own, var(--edge)); }
.state { color: var(--own); font-weight: 600; white-space: nowrap; }
button, input, select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--edge); border-radius: 6px; padding: .3rem .6rem; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
.tools, .filter { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: .5rem 0 .75rem; }
.filter label { display: grid; gap: .15rem; font-size: .88em; color: var(--dim); }
.filter input { min-width: 16rem; }
.filter select { max-width: 18rem; }
.filter output { color: var(--dim); padding-bottom: .35rem; }

.scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--edge); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--edge); overflow-wrap: break-word; }
thead th { position: sticky; top: 0; background: var(--panel); z-index: 1; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr.lit > *, tbody tr:target > *, tbody tr:focus > * { background: var(--lit); }
tbody tr:hover > * { background: var(--panel); }
td .aside, th .aside { display: block; font-weight: 400; }
.bad { color: var(--fails); font-weight: 600; }
.nothing-left { padding: 1rem; margin: 0; color: var(--dim); }
.sort { border: 0; padding: 0; background: none; font-weight: inherit; color: inherit; }
.sort:disabled { cursor: default; }
.sort:not(:disabled)::after { content: " ↕"; color: var(--dim); }
[aria-sort="ascending"] .sort::after { content: " ↑"; }
[aria-sort="descending"] .sort::after { content: " ↓"; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--edge); color: var(--dim); font-size: .88em; }
footer ul { margin: .25rem 0; padding-left: 1.2rem; }

@media print {
  :root { color-scheme: light; }
  .tools, .filter { display: none; }
  .scroll { max-height: none; overflow: visible; border: 0; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  h1, h2, h3, thead { break-after: avoid; }
}
`;
