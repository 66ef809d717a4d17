import { dotNetRelease } from "../../documents/tables/dot-net-releases.ts";
import type { HyperVHost, VMMServer } from "../../schemas/generated/types.ts";
import { Version } from "../../schemas/values/version.ts";
import { type AnyCheck, check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/servers/dotnet-4-6-2";
type Messages = "none" | "tooOld";

/** Reports hosts and VMM servers with a .NET Framework that is too old. */
export default rowRuleOfChecks({
  name: "servers/dotnet-version",
  description: "A .NET Framework on a host or VMM server that is older than Site Recovery needs",
  level: "error",
  messages: {
    none: "'{{server}}' has no .NET Framework 4. Install {{minimum}} or later before the Site Recovery provider.",
    tooOld:
      "'{{server}}' has .NET Framework {{version}}. Site Recovery needs {{minimum}} or later: install it.",
  },
  checks: [checkOf("HyperVHost"), checkOf("VMMServer")],
});

function checkOf(visit: "HyperVHost" | "VMMServer"): AnyCheck<Messages> {
  return check<typeof visit, Messages>({
    visit,
    rows: [ROW],
    facts: [`${visit}.operatingSystem`, "ServerOperatingSystem.dotNetVersion"],
    decide,
  });
}

function decide(server: HyperVHost | VMMServer, check: RowCheck<Messages>): void {
  const system = check.need<HyperVHost, "operatingSystem">(server as HyperVHost, "operatingSystem");
  const version = system && check.need(system, "dotNetVersion");
  if (!system || version === undefined) return;
  const minimum = check.limit(ROW, "minimumVersion");
  const release = version === "none" ? undefined : dotNetRelease(version);
  if (release && !release.isBefore(Version.parse(minimum)!)) return;
  check.report({
    messageId: release ? "tooOld" : "none",
    data: { server: server.name, version: inWords(version, release), minimum },
    place: system.at("dotNetVersion"),
  });
}

/** `4.6.1`, or `4.6.1 (4.6.01055)` where the registry's number is recorded. */
function inWords(version: Version | "none", release: Version | undefined): string {
  return release && release !== version ? `${release} (${version})` : String(version);
}
