import type { Definitions } from "./schema.ts";

/**
 * The classes of the inventory's nodes, over whatever base class they are given. All facts are set to undefined at once
 * and in one order, so that V8 gives all nodes of an entity one shape; an entity whose properties are counted
 * (`minProperties`) gets only what is recorded.
 */
export function nodeClassesModule(definitions: Definitions, banner: string): string {
  const classes = Object.entries(definitions.entities).map(([name, entity]) => {
    const counted = "minProperties" in entity || "maxProperties" in entity;
    const facts = counted ? [] : Object.keys(entity.properties ?? {});
    return [
      `    ${name}: class ${name} extends Base {\n`,
      ...facts.map((fact) => `      ${fact}: unknown = undefined;\n`),
      `      get nodeType() {\n        return "${name}" as const;\n      }\n    },\n`,
    ].join("");
  });
  return [
    banner,
    "/** The class of every entity's nodes, made on a base class. */\n",
    "// biome-ignore lint/suspicious/noExplicitAny: a class that extends any base must take any arguments\n",
    "export function nodeClassesOn<BaseClass extends new (...args: any[]) => object>(Base: BaseClass) {\n  return {\n",
    ...classes,
    "  };\n}\n",
  ].join("");
}
