import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesByTheClock } from "../../../rules/run/now.ts";

test("the rules that go by the time are known", () => {
  const folder = new URL("../../../rules/", import.meta.url).pathname;
  const rules = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (file) =>
      file.endsWith(".ts") &&
      /run\/now\.ts"|\bDate\.now\(|new Date\(\)/.test(readFileSync(`${folder}${file}`, "utf8")),
  );
  expect(rules.filter((file) => file !== "run/now.ts").map((file) => file.replace(".ts", ""))).toEqual([
    ...rulesByTheClock,
  ]);
});
