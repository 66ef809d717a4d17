import { toFillIn } from "../marker.ts";
import type { RuleDraft } from "./draft.ts";

/** A base of rules: where it stands, and whether the rule says what it visits. */
interface Base {
  readonly from: string;
  readonly visits: boolean;
}

const BASES: Readonly<Record<string, Base>> = {
  featureRule: { from: "feature-rule", visits: true },
  rowRule: { from: "row-rule", visits: true },
  // These know what they visit, and what holds where a machine's list is not recorded.
  adapterFeatureRule: { from: "adapter-rule", visits: false },
  diskFeatureRule: { from: "disk-rule", visits: false },
  diskRule: { from: "disk-rule", visits: false },
};

/** The text of a new rule. It runs as it is; what it looks for is to be filled in. */
export function ruleText(draft: RuleDraft): string {
  const { name, row, entity, property } = draft;
  const base = baseOf(draft);
  const { from, visits } = BASES[base]!;
  return `import { ${base} } from "../define/${from}.ts";

const ROW = "${row.id}";

/** ${toFillIn("what it reports.")} */
export default ${base}({
  name: "${name}",
  description: "${toFillIn("what it reports, in a line without a full stop")}",
  level: "${row.level}",
  rows: [ROW],
${visits ? `  visit: "${entity}",\n` : ""}  facts: ["${entity}.${property}"],
${draft.isFeature ? featurePart(draft) : conditionPart(draft)}});
`;
}

function baseOf({ entity, isFeature }: RuleDraft): string {
  if (entity === "Disk") return isFeature ? "diskFeatureRule" : "diskRule";
  if (!isFeature) return "rowRule";
  return entity === "NetworkAdapter" ? "adapterFeatureRule" : "featureRule";
}

function featurePart(draft: RuleDraft): string {
  const { property } = draft;
  const data = draft.hasName ? ", data: { name: node.name }" : "";
  return `  message: "${message(draft)}",
  uses(node, check) {
    // ${toFillIn("which values use what the row refuses.")}
    if (${unbroken(draft)}) return [];
    return [{ place: node.at("${property}")${data} }];
  },
`;
}

function conditionPart(draft: RuleDraft): string {
  const { property } = draft;
  const data = draft.hasName ? "data: { name: node.name }, " : "";
  return `  messages: {
    broken: "${message(draft)}",
  },
  decide(node, check) {
    // ${toFillIn("which values break the row. Figures are limits of the row: check.limit(ROW, name).")}
    if (${unbroken(draft)}) return;
    check.report({ messageId: "broken", ${data}place: node.at("${property}") });
  },
`;
}

function message({ hasName }: RuleDraft): string {
  const what = toFillIn("what is wrong with the value, and what to do");
  return hasName ? `'{{name}}': ${what}.` : `${what}.`;
}

function unbroken({ property, isYesOrNo }: RuleDraft): string {
  return `check.need(node, "${property}") ${isYesOrNo ? "!== true" : "=== undefined"}`;
}
