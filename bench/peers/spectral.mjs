// Spectral with the checks of checks.json: spectral.mjs FILE... It prints the rule of each finding, and ends with 1 where there is one.
import { readFileSync } from "node:fs";
import core from "@stoplight/spectral-core";
import functions from "@stoplight/spectral-functions";
import parsers from "@stoplight/spectral-parsers";

const checks = JSON.parse(readFileSync(new URL("checks.json", import.meta.url), "utf8"));
const spectral = new core.Spectral();
spectral.setRuleset({
  rules: Object.fromEntries(
    checks.map(({ rule, given, function: name, functionOptions }) => [
      rule,
      // biome-ignore lint/suspicious/noThenProperty: so it is called in Spectral's rulesets, and nobody awaits one.
      { given, severity: "error", then: { function: functions[name], functionOptions } },
    ]),
  ),
});
for (const path of process.argv.slice(2)) {
  const document = new core.Document(readFileSync(path, "utf8"), parsers.Yaml, path);
  for (const { code } of await spectral.run(document)) {
    console.log(code);
    process.exitCode = 1;
  }
}
