import type { Component } from "../../documents/tables/rollups.ts";
import type { HyperVHost, VMMServer } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import {
  COMPONENT_IN_WORDS,
  INSTALLED_VERSION,
  knownVersions,
  type NewestVersions,
  newestVersionsSchema,
  oldestSupported,
} from "../facts/servers/known-versions.ts";
import type { RowCheck } from "../run/row-check.ts";

const SUPPORTED = "site-recovery-updates/supported-versions";
const STEPS = "site-recovery-updates/upgrade-steps";
const ROWS = [SUPPORTED, STEPS, "hyperv-to-azure/agents/latest-version"] as const;

/** Reports providers and agents that are older than the versions that Site Recovery supports. */
export default rowRuleOfChecks<"older", NewestVersions>({
  name: "agents/supported-version",
  description:
    "A Site Recovery provider or Recovery Services agent that is older than the supported versions",
  level: "warning",
  messages: {
    older:
      "'{{server}}' has version {{version}} of the {{component}}. Site Recovery supports {{newest}}, the newest that is known, and the {{earlier}} versions before it, down to {{oldest}}. Update it, in steps of at most {{steps}} versions.",
  },
  options: { schema: newestVersionsSchema, defaults: {} },
  checks: [
    check<"VMMServer", "older", NewestVersions>({
      visit: "VMMServer",
      rows: ROWS,
      facts: ["VMMServer.siteRecoveryProviderVersion"],
      decide: (server, rowCheck) => compare(server, "provider", rowCheck),
    }),
    check<"HyperVHost", "older", NewestVersions>({
      visit: "HyperVHost",
      rows: ROWS,
      facts: ["HyperVHost.siteRecoveryProviderVersion", "HyperVHost.recoveryServicesAgentVersion"],
      decide(host, rowCheck) {
        compare(host, "agent", rowCheck);
        // Behind VMM the provider is on the VMM server alone.
        const { scenarios, isScenarioKnown } = rowCheck.binding;
        if (!scenarios.includes("site-to-azure")) return;
        if (isScenarioKnown) compare(host, "provider", rowCheck);
        else rowCheck.unrecorded(host, "siteRecoveryProviderVersion");
      },
    }),
  ],
});

function compare(
  server: VMMServer | HyperVHost,
  component: Component,
  rowCheck: RowCheck<"older", NewestVersions>,
): void {
  const fact = INSTALLED_VERSION[component];
  const version = rowCheck.need(server as HyperVHost, fact);
  if (version === undefined || version === "none") return;
  const versions = knownVersions(component, rowCheck.run.settings, rowCheck.options);
  const earlier = rowCheck.limit(SUPPORTED, "supportedEarlierVersions");
  const oldest = oldestSupported(versions, earlier);
  if (!version.isBefore(oldest)) return;
  rowCheck.report({
    messageId: "older",
    data: {
      server: server.name,
      version: version.text,
      component: COMPONENT_IN_WORDS[component],
      newest: versions[0]!.text,
      earlier: String(earlier),
      oldest: oldest.text,
      steps: String(rowCheck.limit(STEPS, "versionsInOneStep")),
    },
    place: server.at(fact),
  });
}
