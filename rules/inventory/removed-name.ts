import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { fold, type Named } from "../../inventory/names/name-index.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { visitNames } from "../define/visit-names.ts";

/**
 * Reports names whose object was removed together with the list that had it. Where the list is still there, the name is
 * an unresolved one.
 */
export default inventoryRule({
  name: "inventory/removed-name",
  description: "A name whose object was recorded in the earlier state, and was removed with its whole list",
  level: "error",
  comparesWithEarlier: true,
  comparesWithCommitted: true,
  messages: {
    removed:
      "The {{kind}} '{{name}}' was removed, with the whole list that it stood in, and is still named here. Record it again, or name another one.",
  },
  create({ inventory, run, report }) {
    const earlier = run.committed!;
    // What cannot be read now may still have it.
    if (earlier.lossesNow.length > 0) return {};
    return visitNames((node, property, index) => {
      if (inventory.resolve(node, property, index).kind !== "unknown") return;
      const target = earlierTarget(earlier, node, property, index);
      if (!target || earlier.isDoubtful(target) || earlier.now(target)) return;
      report({
        messageId: "removed",
        data: { kind: kindInWords(target.nodeType as Kind), name: target.name },
        node,
        place: node.at(property, index),
      });
    });
  },
});

/** What a name led to earlier, at the object that it stands at now. */
function earlierTarget(
  earlier: EarlierState,
  node: Located,
  property: string,
  index: number | undefined,
): Named | undefined {
  const before = earlier.of(node);
  if (!before) return undefined;
  const [was, is] = [before.fact(property), node.fact(property)];
  const then = index === undefined ? undefined : indexOf(was, (is as readonly unknown[])[index]);
  if (index === undefined ? !isSame(was, is) : then === undefined) return undefined;
  const resolution = earlier.inventory.resolve(before, property, then);
  return resolution.kind === "found" ? resolution.target : undefined;
}

function indexOf(names: unknown, name: unknown): number | undefined {
  const index = Array.isArray(names) ? names.findIndex((each) => isSame(each, name)) : -1;
  return index < 0 ? undefined : index;
}

function isSame(one: unknown, other: unknown): boolean {
  return typeof one === "string" && typeof other === "string" && fold(one) === fold(other);
}
