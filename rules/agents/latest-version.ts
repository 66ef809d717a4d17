import type { HyperVHost, VMMServer } from "../../schemas/generated/types.ts";
import { Version } from "../../schemas/values/version.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { installedVersions, type Software } from "../facts/servers/installed-versions.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/agents/latest-version";

/** The newest versions that a team knows of, where drlint does not know them yet. */
interface Options {
  readonly newestProviderVersion?: string;
  readonly newestAgentVersion?: string;
}

type Check = RowCheck<"older", Options>;

const onVmmServers = check<"VMMServer", "older", Options>({
  visit: "VMMServer",
  rows: [ROW],
  facts: ["VMMServer.siteRecoveryProviderVersion"],
  decide: (server, check) => compare(server, "siteRecoveryProviderVersion", check),
});

const onHosts = check<"HyperVHost", "older", Options>({
  visit: "HyperVHost",
  rows: [ROW],
  facts: ["HyperVHost.siteRecoveryProviderVersion", "HyperVHost.recoveryServicesAgentVersion"],
  decide(host, check) {
    compare(host, "recoveryServicesAgentVersion", check);
    // Behind VMM the provider is on the VMM server alone.
    const { scenarios, isScenarioKnown } = check.binding;
    if (isScenarioKnown && scenarios.includes("site-to-azure"))
      compare(host, "siteRecoveryProviderVersion", check);
  },
});

/** Reports providers and agents that are older than the newest version that is known. */
export default rowRuleOfChecks<"older", Options>({
  name: "agents/latest-version",
  description: "A Site Recovery provider or Recovery Services agent that is not the latest",
  level: "warning",
  messages: {
    older:
      "'{{server}}' has version {{version}} of the {{software}}; {{newest}} is {{source}}. Update it: Site Recovery supports the latest version only.",
  },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        newestProviderVersion: {
          description: "The newest version of the Site Recovery provider that you know of: '5.30.0101.1'.",
          type: "string",
          pattern: "^\\d+(\\.\\d+)*$",
        },
        newestAgentVersion: {
          description: "The newest version of the Recovery Services agent that you know of: '2.0.9999.0'.",
          type: "string",
          pattern: "^\\d+(\\.\\d+)*$",
        },
      },
    },
    defaults: {},
  },
  checks: [onVmmServers, onHosts],
});

const SOFTWARE = {
  siteRecoveryProviderVersion: {
    inWords: "Site Recovery provider",
    option: "newestProviderVersion",
    limit: "newestKnownProviderVersion",
  },
  recoveryServicesAgentVersion: {
    inWords: "Recovery Services agent",
    option: "newestAgentVersion",
    limit: "newestKnownAgentVersion",
  },
} as const;

function compare(server: VMMServer | HyperVHost, software: Software, check: Check): void {
  const version = check.need(server as HyperVHost, software);
  if (version === undefined || version === "none") return;
  const { inWords } = SOFTWARE[software];
  const released = newestReleased(software, check);
  const installed = installedVersions(check.inventory, software)!;
  const isInstalledNewer = released.isBefore(installed.newest);
  const newest = isInstalledNewer ? installed.newest : released;
  if (version.isBefore(newest)) {
    check.report({
      messageId: "older",
      data: {
        server: server.name,
        version: version.text,
        software: inWords,
        newest: newest.text,
        source: isInstalledNewer ? `on '${installed.at.name}' already` : "out",
      },
      place: server.at(software),
      related: isInstalledNewer
        ? [{ place: installed.at.at(software), message: "the newest version of this inventory" }]
        : [],
    });
  } else if (isInstalledNewer && installed.isOnly) {
    // Newer than all that is known, on every server alike: nobody can say whether there is a still newer one.
    check.unrecorded(server, software);
  }
}

/** The newest version that has come out, as far as the data and the configuration know. */
function newestReleased(software: Software, check: Check): Version {
  const { option, limit } = SOFTWARE[software];
  const known = Version.parse(check.limit(ROW, limit))!;
  const { [option]: asConfigured } = check.options;
  const configured = asConfigured === undefined ? undefined : Version.parse(asConfigured);
  return configured && known.isBefore(configured) ? configured : known;
}
