import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { fold, type Named } from "../../inventory/names/name-index.ts";
import { qualifiedName } from "../../inventory/names/qualified-name.ts";
import { remembered } from "../../inventory/remembered.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located, Place } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { visitNames } from "../define/visit-names.ts";

/**
 * Reports lists that were removed though something in them is still named: each once, where it is named first. Where the list is
 * still there, the name is an unresolved one.
 */
export default inventoryRule({
  name: "inventory/removed-name",
  description:
    "A list that was recorded in the earlier state and was removed, and of which something is still named",
  level: "error",
  comparesWithEarlier: true,
  comparesWithCommitted: true,
  messages: {
    removed:
      "The list '{{list}}'{{owner}} was removed, and the {{kind}} '{{name}}' of it is still named here. Record the list again, or name others wherever something of it is named.",
  },
  create({ inventory, run, report }) {
    const earlier = run.committed!;
    const firstNames = remembered(run, noneYet);
    // What cannot be read now may still have it.
    if (earlier.lossesNow.length > 0) return {};
    return visitNames((node, property, index) => {
      if (inventory.resolve(node, property, index).kind !== "unknown") return;
      const target = earlierTarget(earlier, node, property, index);
      if (!target || earlier.isDoubtful(target) || earlier.now(target)) return;
      const { list, owner, key } = listOf(target);
      const place = node.at(property, index);
      const first = firstNames.get(key) ?? place;
      firstNames.set(key, first);
      // A file may be looked at again.
      if (place.file !== first.file || place.start !== first.start) return;
      report({
        messageId: "removed",
        data: { list, owner, kind: kindInWords(target.nodeType as Kind), name: target.name },
        node,
        place,
      });
    });
  },
});

/** Where each removed list is named first. That it was removed is one mistake, however much names something of it. */
function noneYet(): Map<unknown, Place> {
  return new Map();
}

/** The list that an object stood in, and whose it was. Lists at the top of several files are one. */
function listOf(target: Named): { readonly list: string; readonly owner: string; readonly key: unknown } {
  const parent = target.parent as Located;
  const { lists } = shapes[parent.nodeType as EntityName];
  const list = lists.find(({ kind }) => kind === target.nodeType)!.property;
  if (parent.nodeType === "Inventory") return { list, owner: "", key: list };
  const owner = ` of the ${kindInWords(parent.nodeType as Kind)} '${(parent as Named).name}'`;
  return { list, owner, key: fold(`${qualifiedName(parent as Named)}\n${parent.nodeType}.${list}`) };
}

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
