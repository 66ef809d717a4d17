import { existsSync, readFileSync } from "node:fs";
import { configurationFiles, configurationSchemaFile } from "./configuration.ts";
import { descriptionsModule } from "./descriptions.ts";
import { nodeClassesModule } from "./node-classes.ts";
import { readSchema } from "./schema.ts";
import { kindsOf, shapesModule, shapesOf } from "./shapes.ts";
import { typesModule } from "./types.ts";
import { checkSchema, validatorsModule, validatorsTypes } from "./validators.ts";

const banner = "// Made from inventory.schema.json by `npm run generate`. Changes here are lost.\n\n";

/** Where the schema stands. */
export const schemaFile = new URL("../../schemas/inventory.schema.json", import.meta.url);

/** The text of every file that is generated from the schema, by its name. Throws where the schema is not right. */
export async function generatedFiles(schema: URL = schemaFile): Promise<Map<string, string>> {
  const definitions = readSchema(schema);
  checkSchema(definitions);
  const shapes = shapesOf(definitions);
  return new Map([
    ["types.ts", await typesModule(definitions, shapes, banner)],
    ["shapes.ts", shapesModule(shapes, kindsOf(definitions, shapes), banner)],
    ["descriptions.ts", descriptionsModule(definitions, banner)],
    ["node-classes.ts", nodeClassesModule(definitions, banner)],
    ["validate.js", validatorsModule(definitions, banner)],
    ["validate.d.ts", validatorsTypes(definitions, banner)],
    ...(await configurationFiles(configurationSchemaFile)),
  ]);
}

/** The names of the files that are missing in a folder or say something else there. */
export function staleFiles(files: ReadonlyMap<string, string>, folder: URL): string[] {
  return [...files].filter(([name, text]) => !isFresh(new URL(name, folder), text)).map(([name]) => name);
}

function isFresh(file: URL, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === text;
}
