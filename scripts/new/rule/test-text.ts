import { toFillIn } from "../marker.ts";
import type { RuleDraft } from "./draft.ts";
import { objectText } from "./objects.ts";

/** The functions that put an object's lines into an inventory, by who owns the lines. */
const INVENTORIES = {
  machine: {
    vmm: "underVmm",
    site: "inSite",
    unheld: "unprotected",
    without: "a machine that is not protected",
  },
  host: {
    vmm: "hostUnderVmm",
    site: "hostInSite",
    unheld: "hostWithoutMachines",
    without: "a host without a protected machine",
  },
} as const;

/** The text of a new rule's test, with one case of each answer and of each column that the row has. */
export function testText(draft: RuleDraft): string {
  const { name, row, entity, property, example } = draft;
  const object = objectText(draft);
  const { vmm, site, unheld, without } = INVENTORIES[object.owner];
  const columns = [
    ...(row.binds.includes("site-to-azure") ? [{ where: "in a Hyper-V site", inventory: site }] : []),
    ...(row.binds.includes("vmm-to-azure") ? [{ where: "under VMM", inventory: vmm }] : []),
  ];
  // Machines that go elsewhere have other inventories, which are written here.
  const held = columns.length > 0 ? columns : [{ where: toFillIn("where"), inventory: vmm }];
  const { inventory } = held[0]!;
  const used = [...new Set([...held.map((each) => each.inventory), unheld])].sort();
  const line = object.line(example);
  const column = 5 + line.indexOf(`${property}: `) + property.length + 2;
  const at = `4:${column}-4:${column + example.length}`;
  const fine = draft.isYesOrNo ? object.line("false") : object.line(example);
  return `import rule from "../../../rules/${name}.ts";
import { ${used.join(", ")} } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "${row.id}";

testRule(rule, {
  passes: [
    { name: "${toFillIn("what is fine")}", inventory: ${inventory}(${text(fine)}) },
    { name: "${without}", inventory: ${unheld}(${text(line)}), silent: true },
  ],
  violates: [
${held
  .map(
    (each) => `    {
      name: "${toFillIn("what is wrong")}, ${each.where}",
      inventory: ${each.inventory}(${text(line)}),
      findings: [{ at: "${at}", messageId: "${draft.isFeature ? "unsupported" : "broken"}", rows: [ROW] }],
    },`,
  )
  .join("\n")}
  ],
  undecided: [
    { name: "nothing recorded", inventory: ${inventory}(${text(object.line())}), facts: ["${entity}.${property}"] },
  ],
});
`;
}

function text(line: string): string {
  return line.includes('"') ? `'${line}'` : `"${line}"`;
}
