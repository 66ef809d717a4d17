import { expect, it } from "vitest";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli } from "../../run-cli.ts";

it("gives Azure's agent an issue for each finding, errors first, escaped as it reads them", async () => {
  const given = report([
    fileResult("/work/dr/os;lo].dr.yaml", [
      finding({ line: 3, column: 5, severity: 1, ruleId: "a/warned", message: "A warning." }),
      finding({ line: 7, column: 1, ruleId: "a/wrong", message: "50 %; ]\nof it" }),
    ]),
  ]);
  const { stdout } = await runCli(["--format", "azure-pipelines"], {
    cwd: "/work/dr",
    services: lintGiving(given),
  });
  expect(stdout.split("\n").filter((line) => line.includes("##vso["))).toEqual([
    "##vso[task.logissue type=error;sourcepath=os%3Blo%5D.dr.yaml;linenumber=7;columnnumber=1;code=a/wrong;]50 %AZP25; ]%0Aof it",
    "##vso[task.logissue type=warning;sourcepath=os%3Blo%5D.dr.yaml;linenumber=3;columnnumber=5;code=a/warned;]A warning.",
  ]);
});
