import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";

/**
 * `npm run mutate -- forecast` changes the code of a folder in one place at a time, and says which changes no test notices. A
 * file, some lines of one (`forecast/subnet.ts:33-80`), or several of them will do too. By itself it takes what is to be held best: forecast/, answers/ and rules/, which takes
 * a day. The tests are those of the same file or folder in test/, and those that `FURTHER_TESTS` names.
 *
 * The tests are bundled first (`mutate/bundle-tests.ts`). What is worked out once, when a file is loaded, is left alone: each
 * such change would ask for all tests. Nothing is kept from one run to the next: of a bundle it cannot be seen which test
 * has changed.
 */

const { values, positionals } = parseArgs({
  options: { concurrency: { type: "string", default: "2" } },
  allowPositionals: true,
});
const places = positionals.length > 0 ? positionals : ["forecast", "answers", "rules"];

/** Tests of other folders that are meant to hold a room as well. */
const FURTHER_TESTS: Readonly<Record<string, readonly string[]>> = {
  forecast: ["test/rules/forecast"],
};

/** The lines of a file that are meant. */
const LINES = /:\d+-\d+$/;
const tests = [...new Set(places.map((place) => place.replace(LINES, "")).flatMap(testsOf))];
const mutate = places.map((place) => (/\.ts(?::|$)/.test(place) ? place : `${place}/**/*.ts`));
const results = await new Stryker({
  mutate: [...mutate, "!rules/index.ts"],
  concurrency: Number(values.concurrency),
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutate/vitest.config.ts", related: false },
  buildCommand: `tsx scripts/mutate/bundle-tests.ts ${tests.join(" ")}`,
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  ignorePatterns: ["dist", "editors", "bench"],
  // It would have TypeScript rewrite this file's paths, and does not know TypeScript 7.
  tsconfigFile: "none",
  checkers: [],
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "reports/mutation/mutation.html" },
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  // Beyond the time of the first run. On a busy machine less would count changes as noticed that are only slow.
  timeoutMS: 180_000,
  dryRunTimeoutMinutes: 30,
  allowConsoleColors: false,
}).runMutationTest();
if (results.length === 0) {
  console.error(`There is nothing to change in ${places.join(", ")}.`);
  process.exitCode = 1;
}

/** The test files of a folder or file of the project: of a file its own, where it has one, else those of its folder. */
function testsOf(place: string): string[] {
  const own = `test/${place.replace(/\.ts$/, ".test.ts")}`;
  if (place.endsWith(".ts") && existsSync(own)) return [own];
  const folder = place.endsWith(".ts") ? dirname(place) : place;
  const [room = ""] = folder.split("/");
  return [`test/${folder}`, ...(FURTHER_TESTS[room] ?? [])].flatMap((each) =>
    readdirSync(each, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => join(each, file)),
  );
}
