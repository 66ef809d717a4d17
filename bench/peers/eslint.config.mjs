// ESLint with the inventory's schema, copied into the folder that is linted.
import { readFileSync } from "node:fs";
import jsonSchema from "eslint-plugin-json-schema-validator";
import yml from "eslint-plugin-yml";

const schema = JSON.parse(readFileSync(new URL("inventory.schema.json", import.meta.url), "utf8"));

export default [
  ...yml.configs["flat/base"],
  {
    files: ["**/*.dr.yaml"],
    plugins: { "json-schema-validator": jsonSchema },
    rules: {
      "json-schema-validator/no-invalid": [
        "error",
        { schemas: [{ fileMatch: ["**/*.dr.yaml"], schema }], useSchemastoreCatalog: false },
      ],
    },
  },
];
