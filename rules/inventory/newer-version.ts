import { row } from "../../documents/index.ts";
import type { Component } from "../../documents/tables/rollups.ts";
import type { HyperVHost, VMMServer } from "../../schemas/generated/types.ts";
import { inventoryRule, type RuleContext } from "../define/inventory-rule.ts";
import { installedVersions } from "../facts/servers/installed-versions.ts";
import {
  COMPONENT_IN_WORDS,
  INSTALLED_VERSION,
  knownVersions,
  type NewestVersions,
  newestVersionsSchema,
  oldestSupported,
} from "../facts/servers/known-versions.ts";

const SUPPORTED = "site-recovery-updates/supported-versions";

type Context = RuleContext<"older", NewestVersions>;

/** Notes providers and agents that are supported, but of which a newer version is out. */
export default inventoryRule<"older", NewestVersions>({
  name: "inventory/newer-version",
  description: "A Site Recovery provider or Recovery Services agent of which a newer version is out",
  level: "warning",
  sets: ["stylistic"],
  facts: [
    "VMMServer.siteRecoveryProviderVersion",
    "HyperVHost.siteRecoveryProviderVersion",
    "HyperVHost.recoveryServicesAgentVersion",
  ],
  messages: {
    older:
      "'{{server}}' has version {{version}} of the {{component}}, which is supported; {{newest}} is {{source}}. Plan the update: the support matrix of {{matrixDate}} asks for the latest version.",
  },
  options: { schema: newestVersionsSchema, defaults: {} },
  create: (context) => ({
    VMMServer: (server) => compare(server, "provider", context),
    HyperVHost(host) {
      const scenarios = context.inventory
        .protectionsThrough(host)
        .flatMap(({ possibleScenarios }) => possibleScenarios);
      if (scenarios.length === 0) return;
      compare(host, "agent", context);
      // Behind VMM the provider is on the VMM server alone.
      if (!scenarios.includes("vmm-to-azure")) compare(host, "provider", context);
    },
  }),
});

function compare(server: VMMServer | HyperVHost, component: Component, context: Context): void {
  const fact = INSTALLED_VERSION[component];
  const version = (server as HyperVHost)[fact];
  if (version === undefined || version === "none") return;
  const versions = knownVersions(component, context.settings, context.options);
  const earlier = row(SUPPORTED).limits.supportedEarlierVersions.value;
  // What is not supported any more is a finding of another rule.
  if (version.isBefore(oldestSupported(versions, earlier))) return;
  const released = versions[0]!;
  const installed = installedVersions(context.inventory, component)!;
  const isInstalledNewer = released.isBefore(installed.newest);
  const newest = isInstalledNewer ? installed.newest : released;
  if (!version.isBefore(newest)) return;
  context.report({
    messageId: "older",
    data: {
      server: server.name,
      version: version.text,
      component: COMPONENT_IN_WORDS[component],
      newest: newest.text,
      source: isInstalledNewer ? `on '${installed.at.name}' already` : "out",
      matrixDate: context.run.matrix.documents["hyperv-to-azure"].date,
    },
    place: server.at(fact),
    related: isInstalledNewer
      ? [{ place: installed.at.at(fact), message: "the newest version of this inventory" }]
      : [],
  });
}
