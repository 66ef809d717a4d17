/** What the page of readiness adds to the style sheet that all pages share. */
export const style = `
.is-not-ready { --own: var(--fails); } .is-undecided { --own: var(--warns); } .is-ready, .is-network-ready { --own: var(--keeps); } .is-retired { --own: var(--dim); }
.overview { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: .25rem 2rem; }
.overview > section { min-width: 0; overflow-x: auto; }
.overview h3 { margin-top: 1rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.link { border: 0; padding: 0; background: none; color: var(--accent); text-align: left; overflow-wrap: anywhere; }
.link:disabled { color: inherit; cursor: default; }
.reasons { margin: .25rem 0 0; padding-left: 1.1rem; }
.reasons li { margin: .2rem 0; max-width: 65rem; }
.chosen td:last-child { min-width: 20rem; width: 60%; }
.overview code, .overview .aside { font-weight: 400; }
.chosen details > summary { font-weight: 600; }
summary { color: var(--text); }
.overview code { overflow-wrap: anywhere; }
/* The path below the name would be broken into many lines beside the reasons. */
.machines tbody th { min-width: 14rem; }
/* Beside one another the columns would leave a narrow page no room for the reasons. */
@media screen and (max-width: 48rem) {
  .overview thead th { white-space: normal; }
  .overview th, .overview td { padding-inline: .3rem; }
  .overview .number { width: 1%; }
  .overview tbody th { min-width: 6.75rem; }
  .machines .scroll { max-height: none; }
  .chosen, .chosen tbody, .chosen tr, .chosen tbody th, .chosen td { display: block; width: auto; }
  .chosen thead { display: none; }
  .chosen tr { border-bottom: 1px solid var(--edge); padding: .4rem 0; }
  /* Thousands of machines are laid out as they are scrolled to: all at once holds up an editor that shows the page beside a text. */
  .chosen tbody tr { content-visibility: auto; contain-intrinsic-height: auto 9rem; }
  .chosen tbody th, .chosen td { border: 0; padding: .1rem .6rem; min-width: 0; }
  .chosen td:last-child { width: auto; min-width: 0; }
}
@media print {
  .machines thead th { white-space: normal; }
  .machines .sort::after { content: none !important; }
  /* A machine with many reasons may begin on one page and end on the next: each of its own would leave half of them empty. */
  .chosen tbody tr { break-inside: auto; }
  .chosen li, .chosen summary, .chosen p { break-inside: avoid; }
  .chosen summary { break-after: avoid; }
  .machines tbody th { min-width: 0; overflow-wrap: anywhere; }
  .chosen td:last-child { min-width: 0; width: 60%; }
}
`;
