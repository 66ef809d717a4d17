import type { InventoryRule } from "../../rules/define/rule-types.ts";
import type { Visitor } from "../../rules/source/rule-walk.ts";
import type { WalkedSourceCode } from "../../rules/source/walked-source-code.ts";

/** A rule for files that are {@link WalkedSourceCode}: it joins their walk. */
export function walkedRule(rule: InventoryRule): InventoryRule {
  const { name, meta } = rule;
  // A rule that does not say it is taken for one that looks around.
  const { looksAround = true } = meta.docs as Partial<InventoryRule["meta"]["docs"]>;
  return {
    ...rule,
    create: (context) =>
      (context.sourceCode as WalkedSourceCode).take(
        { name, looksAround },
        () => rule.create(context) as unknown as Visitor,
      ),
  };
}
