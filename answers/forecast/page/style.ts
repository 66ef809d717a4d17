const LIGHT = `--back: #ffffff; --panel: #f5f7f9; --raised: #ffffff; --edge: #c9d1d9; --text: #1b1f24; --dim: #57606a;
  --accent: #0a5cc2; --fails: #b3261e; --warns: #8a5700; --keeps: #1a7132; --lit: #fff1c2;`;

const DARK = `--back: #0f1419; --panel: #171d24; --raised: #1f2731; --edge: #3b4653; --text: #e6edf3; --dim: #9dabb8;
  --accent: #79b8ff; --fails: #ff8f86; --warns: #e3b341; --keeps: #63d471; --lit: #4b3c0a;`;

/**
 * The style sheet of the page. It needs nothing from elsewhere: no font, no picture. It follows the system's choice of
 * light or dark, and within VS Code that of the editor, which marks the body with a class.
 */
export const style = `
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
.is-fails { --own: var(--fails); } .is-unknown { --own: var(--dim); } .is-changes { --own: var(--warns); } .is-keeps { --own: var(--keeps); }
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

.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0 0 .75rem; padding: 0; list-style: none; color: var(--dim); font-size: .88em; }
.legend svg { width: 2.6rem; height: 1.12rem; vertical-align: -.22rem; margin-right: .35rem; }
.map { position: relative; display: grid; grid-template-columns: minmax(0, 5fr) minmax(5rem, 3fr) minmax(0, 5fr); }
.map > svg { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; overflow: visible; }
.side { position: relative; min-width: 0; }
.side.to { grid-column: 3; }
.place { border: 1px solid var(--edge); border-radius: 8px; background: var(--panel); margin: 0 0 .9rem; padding: .5rem .6rem .1rem; }
.place > .title, .place > summary { color: var(--dim); font-size: .88em; margin: 0 0 .4rem; }
.network { border: 1px solid var(--edge); border-radius: 6px; background: var(--raised); margin: 0 0 .5rem; }
.network > summary { padding: .4rem .6rem; border-radius: 6px; overflow-wrap: anywhere; }
.network.nothing { border-color: var(--fails); border-style: dashed; }
.network.unknown { border-style: dotted; }
.network > .inside { padding: 0 .6rem .5rem; }
summary { cursor: pointer; }
.leads { display: block; color: var(--dim); font-size: .88em; padding-left: 1.05rem; }
.leads .broken { color: var(--fails); font-weight: 600; }
.leads .warning { color: var(--warns); }
.badge { font-size: .82em; color: var(--dim); white-space: nowrap; }
.badge.is-fails { color: var(--fails); font-weight: 600; }
.subnet { border-top: 1px solid var(--edge); padding: .3rem 0; overflow-wrap: anywhere; }
.subnet.empty, .subnet .empty { color: var(--dim); }
.subnet .range { color: var(--dim); margin: 0 .35rem; white-space: nowrap; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; padding: .4rem .2rem .3rem; max-height: 24rem; overflow: auto; }
.chip { display: inline-block; border: 1px solid var(--edge); border-left: 3px solid var(--own); border-radius: 4px; background: var(--panel); color: inherit; padding: .05rem .45rem; text-decoration: none; font-size: .88em; overflow-wrap: anywhere; }
.chip:hover, .chip.lit { background: var(--lit); border-color: var(--accent); }
.chip .address { color: var(--dim); margin-left: .3rem; }
.inside > button { font-size: .82em; padding: .1rem .5rem; margin: .2rem 0 .1rem; }

.line path { fill: none; stroke: var(--accent); stroke-width: 2; opacity: .65; }
.line.set path { stroke-dasharray: 8 4; }
.line.made path { stroke-dasharray: 2 5; stroke-linecap: round; stroke-width: 3; }
.line.unused path { stroke: var(--dim); stroke-width: 1; opacity: .7; }
.line.none path { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 3 4; }
.line.unknown path { stroke: var(--dim); stroke-dasharray: 2 4; }
.line.warning path { stroke: var(--warns); opacity: .9; }
.line.broken path { stroke: var(--fails); stroke-width: 2.5; stroke-dasharray: 10 5; opacity: 1; }
.line circle { fill: var(--back); stroke: currentColor; }
.line text { fill: currentColor; font: 700 12px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
.line.broken { color: var(--fails); } .line.warning { color: var(--warns); } .line.unknown { color: var(--dim); }
.line.lit path { stroke: var(--accent); stroke-width: 4; stroke-dasharray: none; opacity: 1; }

.scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--edge); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--edge); overflow-wrap: break-word; }
thead th { position: sticky; top: 0; background: var(--panel); z-index: 1; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr.lit > *, tbody tr:target > *, tbody tr:focus > * { background: var(--lit); }
tbody tr:hover > * { background: var(--panel); }
td .aside, th .aside { display: block; font-weight: 400; }
td code { color: var(--dim); display: block; font-size: .78em; overflow-wrap: anywhere; }
td:nth-last-child(-n + 3) { min-width: 13rem; }
td:last-child { min-width: 17rem; }
.pair { display: block; }
.pair + .pair { margin-top: .35rem; }
.estimate { border: 1px solid var(--edge); border-radius: 3px; color: var(--dim); font-size: .8em; padding: 0 .25rem; }
.bad { color: var(--fails); font-weight: 600; }
.nothing-left { padding: 1rem; margin: 0; color: var(--dim); }

@media (max-width: 48rem) {
  .map { display: block; }
  .map > svg { display: none; }
  .side.to { margin-top: 1.5rem; }
}
@media print {
  .tools, .filter, .inside > button { display: none; }
  .scroll { max-height: none; overflow: visible; }
}
`;
