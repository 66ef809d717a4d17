import type { Inventory } from "../../inventory/inventory.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import type { Matcher } from "./match.ts";

/** A section of which nothing is recorded yet, and the export by which there is nothing in it. */
interface EmptySection {
  readonly section: string;
  readonly from: Export;
}

/**
 * The sections that nobody has recorded and of which exports show that nothing is in them: a recorded list is complete, so each
 * vault of the inventory and of the exports must be known to have none.
 */
export function sectionsToRecordAsEmpty(
  estate: Estate,
  inventory: Inventory,
  matcher: Matcher,
): readonly EmptySection[] {
  return [...estate.none].flatMap(([entity, owners]): readonly EmptySection[] => {
    const section = shapes[entity].collection;
    const [first] = owners;
    if (section === undefined || first === undefined || estate.ofEntity(entity).length > 0) return [];
    if (inventory.files.some(({ root }) => root.fact(section) !== undefined)) return [];
    const [owner, from] = first;
    return areAll(owner.entity, new Set(owners.keys()), { estate, inventory, matcher })
      ? [{ section, from }]
      : [];
  });
}

/** Whether objects of the exports are all of their kind, also in the inventory. */
function areAll(
  entity: EntityName,
  known: ReadonlySet<ImportedObject>,
  {
    estate,
    inventory,
    matcher,
  }: { readonly estate: Estate; readonly inventory: Inventory; readonly matcher: Matcher },
): boolean {
  if (!estate.ofEntity(entity).every((object) => known.has(object))) return false;
  const matched = new Set<Located>();
  for (const object of known) {
    const match = matcher.match(object);
    if (match.kind === "found") for (const node of match.nodes) matched.add(node);
  }
  const section = shapes[entity].collection!;
  return inventory.files
    .flatMap(({ root }) => (root.fact(section) as readonly Located[] | undefined) ?? [])
    .every((node) => matched.has(node));
}
