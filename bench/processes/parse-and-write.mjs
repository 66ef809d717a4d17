// The least that an import could do: reads JSON, and writes an inventory, which is at hand as JSON, with the yaml package.
import { readFileSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";

const [, , file, object, out] = process.argv;
JSON.parse(readFileSync(file, "utf8"));
writeFileSync(out, stringify(JSON.parse(readFileSync(object, "utf8"))));
