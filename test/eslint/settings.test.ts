import { describe, expect, it } from "vitest";
import type { Settings } from "../../schemas/generated/configuration.ts";
import { project } from "../lint/project.ts";
import { ESLINTS, eslintWith, foundByEslint } from "./eslints.ts";

const MACHINE = "virtualMachines: [{ name: SQL01 }]\n";

describe.each(ESLINTS)("settings.drlint under ESLint %s", (_version, Eslint) => {
  const found = (settings: unknown) =>
    foundByEslint(
      eslintWith(Eslint, project({ "oslo.dr.yaml": MACHINE }), "recommended", {}, settings as Settings),
    );

  it.each<[unknown, string]>([
    [{ assume: "azur" }, "'assume' cannot be 'azur'. Did you mean 'azure'? It takes azure or nothing."],
    [{ assumes: "azure" }, "There is no setting 'assumes'. Did you mean 'assume'?"],
    [
      { guestOperatingSystems: [{ name: "Contoso Linux", family: "lunix" }] },
      "'family' cannot be 'lunix'. Did you mean 'linux'? It takes windows-server, windows-client, linux, freebsd or other.",
    ],
    [
      { siteRecoveryRollups: [{ rollup: 83, agentVersion: "2.0.9932.0" }] },
      "'agentVersion' of rollup 83 cannot be 2.0.9932.0, since rollup 76 has 2.0.9938.0. Correct the number of the rollup or the version.",
    ],
    ["azure", "'settings' cannot be 'azure'. It takes settings with their values."],
  ])("that are %j are refused as those of a configuration file", async (settings, problem) => {
    const refused = `settings.drlint in the configuration of ESLint: ${problem}`;
    await expect(found(settings)).rejects.toThrow(refused);
  });

  it("that are right, or of rules of one's own, are taken", async () => {
    expect(await found({ assume: "azure", contoso: { domain: "contoso.com" } })).toEqual([]);
  });
});
