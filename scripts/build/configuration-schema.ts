import { readFileSync } from "node:fs";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { configurationSchemaFile } from "../generate/configuration.ts";

/** The JSON Schema of the configuration as editors get it: with the rules by name, and the options of each. */
export function configurationSchema(rules: Readonly<Record<string, InventoryRule>>): object {
  const schema = JSON.parse(readFileSync(configurationSchemaFile, "utf8"), withoutOwnKeywords);
  const properties = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, settingOf(rule)]));
  schema.$defs.Rules.properties = properties;
  return schema;
}

/** What `x-` keywords say is for drlint's own messages. */
function withoutOwnKeywords(key: string, value: unknown): unknown {
  return key.startsWith("x-") ? undefined : value;
}

function settingOf({ meta }: InventoryRule): object {
  const { description, url } = meta.docs;
  const [options] = [meta.schema ?? []].flat();
  const severity = { $ref: "#/$defs/Severity" };
  const withOptions = {
    type: "array",
    prefixItems: [severity, ...(options ? [options] : [])],
    minItems: 1,
    maxItems: options ? 2 : 1,
  };
  return { description: `${description}. ${url}`, anyOf: [severity, withOptions] };
}
