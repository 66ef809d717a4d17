import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { configurationSchema } from "../../../scripts/build/configuration-schema.ts";
import { runCli } from "../run-cli.ts";

const inventorySchema = readFileSync(
  new URL("../../../schemas/inventory.schema.json", import.meta.url),
  "utf8",
);

it("prints the schema of inventories", async () => {
  expect(await runCli(["schema"])).toEqual({ code: 0, stdout: inventorySchema, stderr: "" });
});

it("prints the schema of configurations, with the options of the rules", async () => {
  const { stdout } = await runCli(["schema", "--configuration"]);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(configurationSchema(rules))));
});

it("writes it into a file", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "schema-"));
  expect(await runCli(["schema", "-o", "it.json"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(cwd, "it.json"), "utf8")).toBe(inventorySchema);
});

it("writes over no inventory", async () => {
  const { code, stderr } = await runCli(["schema", "-o", "a.dr.json"]);
  expect(code).toBe(2);
  expect(stderr).toContain("'a.dr.json' is named as a file that belongs to an inventory");
});
