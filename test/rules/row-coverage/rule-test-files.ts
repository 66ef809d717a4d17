import { readdirSync, readFileSync } from "node:fs";
import { TestRunner } from "vitest";
import { collectRuleTests, type TestedRule } from "../rule-tester.ts";

const folder = new URL("../", import.meta.url);

/**
 * All cases of all test files that test a rule, with the rule as it is in those files.
 *
 * @throws Error where some of them were loaded before, so that they give no cases (see vitest.config.ts)
 */
export async function allRuleTests(): Promise<readonly TestedRule[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => new URL(path.replaceAll("\\", "/"), folder))
    .filter((file) => {
      const text = readFileSync(file, "utf8");
      // One that gathers all cases too would wait for itself.
      return text.includes('-tester.ts"') && !text.includes("allRuleTests");
    });
  const { tasks } = TestRunner.getCurrentSuite();
  const own = tasks.length;
  const tested = await collectRuleTests(() =>
    Promise.all(files.map((file) => import(/* @vite-ignore */ file.href))),
  );
  // Whatever else those files test is theirs to run.
  tasks.splice(own);
  if (tested.length < files.length)
    throw new Error(`${files.length} files that test rules give the cases of ${tested.length} rules.`);
  return tested;
}
