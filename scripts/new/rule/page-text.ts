import { MARKER, toFillIn } from "../marker.ts";
import type { RuleDraft } from "./draft.ts";
import { objectText } from "./objects.ts";

/** The text of a new rule's page. `npm run generate` fills the parts between its marks. */
export function pageText(draft: RuleDraft): string {
  const fine = draft.isYesOrNo ? "false" : draft.example;
  return `# ${draft.name}

<!-- generated: summary -->

<!-- /generated: summary -->

## What it reports

${toFillIn("what it reports, and what it leaves alone")}.

## Why it matters in a failover

${toFillIn("what would not work after the failover, or be lost")}.

## Incorrect

${example(draft, draft.example)}

## Correct

${example(draft, fine)}

## When to turn it off

${MARKER}.

<!-- generated: tables -->

<!-- /generated: tables -->
`;
}

function example(draft: RuleDraft, value: string): string {
  const { owner, line } = objectText(draft);
  const behindVmm = draft.row.binds.includes("vmm-to-azure");
  const place = behindVmm ? "hostGroup: hg-newyork" : "site: branch-oslo";
  const own = `    ${line(value)}\n`;
  return `\`\`\`yaml
virtualMachines:
  - name: WEB01
    host: hv-01
${owner === "machine" ? own : ""}    replication: { to: azure }
hyperVHosts:
  - name: hv-01
    ${place}
${owner === "host" ? own : ""}${
  behindVmm
    ? "vmmServers:\n  - { name: vmm-newyork, hostGroups: [hg-newyork] }"
    : "hyperVSites:\n  - { name: branch-oslo }"
}
\`\`\``;
}
