import type { Inventory } from "../../inventory/inventory.ts";
import { hintFor } from "../../inventory/names/hint.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { qualifiedName } from "../../inventory/names/qualified-name.ts";
import { isUnusable } from "../../inventory/nodes/unusable.ts";
import { sectionAt } from "../../inventory/text/spans.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import { inventoryRule, type RuleContext } from "../define/inventory-rule.ts";
import { visitNames } from "../define/visit-names.ts";

type Messages = "none" | "missing" | "missingWithin" | "ambiguous";

/** Reports names that no object of the inventory has, or that several have. */
export default inventoryRule({
  name: "inventory/unresolved-name",
  description: "A name that no object of the inventory has, or that could mean several",
  level: "error",
  messages: {
    none: "'{{property}}' is the name of {{kind}}, and 'none' cannot be recorded here. Leave it out while the name is not known.",
    missing: "No {{kind}} is named '{{name}}' in this inventory.{{hint}}",
    missingWithin: "{{owner}} has no {{kind}} named '{{name}}'.{{hint}}",
    ambiguous:
      "'{{name}}' could mean {{count}} objects. Write the one that is meant with its owner: {{choices}}.",
  },
  create: (context) => visitNames((node, property, index) => checkName(context, node, property, index)),
});

function checkName(
  { inventory, run, report }: RuleContext<Messages, unknown>,
  node: Located,
  property: string,
  index: number | undefined,
): void {
  const resolution = inventory.resolve(node, property, index);
  if (resolution.kind === "none" || resolution.kind === "found") return;
  if (run.answered.has({ node, property, index })) return;
  if (resolution.kind === "missing") {
    const { wanted, name, owner } = resolution;
    if (!owner && isListBroken(inventory, wanted)) return;
    const hint = hintFor(inventory, resolution);
    const place = node.at(property, index);
    const kind = kindInWords(wanted);
    if (fold(name) === "none") {
      report({ messageId: "none", data: { property, kind: withArticle(kind) }, node, place });
    } else if (owner) {
      const ownerInWords = `The ${kindInWords(owner.nodeType as EntityName)} '${owner.name}'`;
      report({ messageId: "missingWithin", data: { kind, name, hint, owner: ownerInWords }, node, place });
    } else {
      report({ messageId: "missing", data: { kind, name, hint }, node, place });
    }
  } else if (resolution.kind === "ambiguous") {
    const { name, candidates } = resolution;
    const choices = new Map(candidates.map((object) => [fold(qualifiedName(object)), qualifiedName(object)]));
    // Two of one name and owner are duplicates. That is one mistake where they stand, and none where they are named.
    if (choices.size < 2) return;
    report({
      messageId: "ambiguous",
      data: {
        name,
        count: candidates.length,
        choices: [...choices.values()].map((choice) => `'${choice}'`).join(", "),
      },
      node,
      place: node.at(property, index),
      related: candidates.map((object) => ({ place: object.at("name"), message: "it could be this one" })),
    });
  }
}

/**
 * Whether part of what lists objects of a kind cannot be read, so that a name may stand there. That is
 * one mistake, and is told where it was made.
 */
function isListBroken({ files }: Inventory, wanted: Kind): boolean {
  const lists = Object.entries(shapes.Inventory.properties).flatMap(([property, { entity }]) =>
    entity === wanted ? property : [],
  );
  return files.some(({ root, document }) => {
    // A key without a value was to say nothing of the kind.
    const written = document.sections.filter(
      ({ isList, stretches }) => isList || stretches[0]?.tree()?.kind === "sequence",
    );
    const hasBrokenList = written.some(({ name }) => lists.includes(name) && isUnusable(root, name));
    if (document.hasMergeConflict || hasBrokenList) return true;
    return document
      .problems()
      .some(({ start }) => lists.includes(sectionAt(document.sections, start)?.name ?? ""));
  });
}

/** What an object is called, with the article: `an Azure network`. */
function withArticle(kind: string): string {
  return `${/^[aeio]/i.test(kind) ? "an" : "a"} ${kind}`;
}
