import { readdirSync, readFileSync } from "node:fs";
import { TestRunner } from "vitest";
import { collectRuleTests, type TestedRule } from "../rule-tester.ts";

const folder = new URL("../", import.meta.url);

let all: Promise<readonly TestedRule[]> | undefined;

/** All cases of all test files that test a rule, with the rule as it is in those files. */
export function allRuleTests(): Promise<readonly TestedRule[]> {
  all ??= gathered();
  return all;
}

async function gathered(): Promise<readonly TestedRule[]> {
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
    // Only a file loaded anew gives its cases, and its address with a query is another. What it imports is not loaded again.
    Promise.all(files.map((file) => import(/* @vite-ignore */ `${file.href}?cases`))),
  );
  // Whatever else those files test is theirs to run.
  tasks.splice(own);
  if (tested.length < files.length)
    throw new Error(`${files.length} files that test rules give the cases of ${tested.length} rules.`);
  return tested;
}
