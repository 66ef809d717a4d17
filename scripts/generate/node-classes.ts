import type { Definitions } from "./schema.ts";

/**
 * The classes of the inventory's nodes. All facts are set to undefined at once and in one order, so that V8 gives all
 * nodes of an entity one shape; an entity whose properties are counted (`minProperties`) gets only what is recorded.
 */
export function nodeClassesModule(definitions: Definitions, banner: string): string {
  const classes = Object.entries(definitions.entities).map(([name, entity]) => {
    const counted = "minProperties" in entity || "maxProperties" in entity;
    const facts = counted
      ? []
      : Object.keys(entity.properties ?? {}).map((property) => `  ${property}: unknown = undefined;\n`);
    return `class ${name} extends InventoryNode {\n${facts.join("")}  override get nodeType(): "${name}" {\n    return "${name}";\n  }\n}\n`;
  });
  const names = Object.keys(definitions.entities).map((name) => `  ${name},\n`);
  return [
    banner,
    'import { InventoryNode, type InventoryNodeClass } from "./node.ts";\n',
    'import type { EntityName } from "../../schemas/generated/types.ts";\n\n',
    classes.join("\n"),
    "\n/** The class of every entity's nodes. */\n",
    `export const nodeClasses: { readonly [Name in EntityName]: InventoryNodeClass } = {\n${names.join("")}};\n`,
  ].join("");
}
