/** What the page of a forecast adds to the style sheet that all pages share: the drawing, and what stands in its table. */
export const style = `
.is-fails { --own: var(--fails); } .is-unknown { --own: var(--dim); } .is-changes { --own: var(--warns); } .is-keeps { --own: var(--keeps); }
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
.badge.is-changes { color: var(--warns); font-weight: 600; }
.legend .chip { width: 1.6rem; height: 1.15rem; vertical-align: -.22rem; line-height: 1; text-align: center; }
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

td code { color: var(--dim); display: block; font-size: .78em; overflow-wrap: anywhere; }
td:nth-last-child(-n + 3) { min-width: 10rem; }
td:last-child { min-width: 14rem; }
.pair { display: block; }
.pair + .pair { margin-top: .35rem; }
.estimate { border: 1px solid var(--edge); border-radius: 3px; color: var(--dim); font-size: .8em; padding: 0 .25rem; }

@media (max-width: 48rem) {
  .map { display: block; }
  .map > svg { display: none; }
  .side.to { margin-top: 1.5rem; }
}
@media print {
  .inside > button { display: none; }
}
`;
