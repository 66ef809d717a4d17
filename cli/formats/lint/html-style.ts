/** The style of the page on findings: light and dark, for the screen and on paper. */
export const style = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #57606a; --bad: #b42318; --warn: #8a5a00; --back: #fff; --text: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --dim: #9198a1; --bad: #ff8a80; --warn: #f2c14e; --back: #0d1117; --text: #e6edf3; }
}
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; }
dt { color: var(--dim); font-size: .85rem; }
dd { margin: 0; font-weight: 600; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); }
th { color: var(--dim); font-weight: 500; font-size: .85rem; border-top: 0; }
td:nth-child(-n+2) { font-variant-numeric: tabular-nums; white-space: nowrap; }
td:nth-child(n+3) { overflow-wrap: anywhere; }
td:nth-child(3) { width: 60%; }
small { color: var(--dim); }
a { color: inherit; }
.error td:nth-child(2) { color: var(--bad); font-weight: 600; }
.warning td:nth-child(2) { color: var(--warn); font-weight: 600; }
@media (max-width: 40rem) { th { display: none; } tr, td { display: block; } td { border-top: 0; padding: .1rem 0; } tr { border-top: 1px solid var(--line); padding: .5rem 0; } td:nth-child(3) { width: auto; } }
@media print { main { max-width: none; } tr { break-inside: avoid; } }
`;
