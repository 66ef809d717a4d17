import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readSchema } from "./generate/schema.ts";
import { shapesModule, shapesOf } from "./generate/shapes.ts";
import { typesModule } from "./generate/types.ts";
import { checkSchema, validatorsModule, validatorsTypes } from "./generate/validators.ts";

const folder = new URL("../schemas/generated/", import.meta.url);
const banner = "// Made from inventory.schema.json by `npm run generate`. Changes here are lost.\n\n";

/** The text of every generated file, by its name. */
async function generate(): Promise<Record<string, string>> {
  const definitions = readSchema(new URL("../schemas/inventory.schema.json", import.meta.url));
  checkSchema(definitions);
  const shapes = shapesOf(definitions);
  return {
    "types.ts": await typesModule(definitions, shapes, banner),
    "shapes.ts": shapesModule(shapes, banner),
    "validate.js": validatorsModule(definitions, banner),
    "validate.d.ts": validatorsTypes(definitions, banner),
  };
}

/** Whether the file says the same already. */
function isFresh(name: string, text: string): boolean {
  const file = new URL(name, folder);
  return existsSync(file) && readFileSync(file, "utf8") === text;
}

const stale = Object.entries(await generate()).filter(([name, text]) => !isFresh(name, text));
if (process.argv.includes("--check")) {
  for (const [name] of stale) {
    console.error(`schemas/generated/${name} is stale. Run \`npm run generate\` and commit what it changes.`);
  }
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) {
    writeFileSync(new URL(name, folder), text);
    console.log(`schemas/generated/${name} written.`);
  }
}
