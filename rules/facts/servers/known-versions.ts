import { type Component, type Rollup, versionsOf } from "../../../documents/tables/rollups.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Settings } from "../../../schemas/generated/configuration.ts";
import { Version } from "../../../schemas/values/version.ts";

/** The fact of a host or a VMM server that records which version of a component it has. */
export const INSTALLED_VERSION = {
  provider: "siteRecoveryProviderVersion",
  agent: "recoveryServicesAgentVersion",
} as const satisfies Readonly<Record<Component, string>>;

/** The newest versions that a team knows of, where drlint does not know them yet. */
export interface NewestVersions {
  readonly newestProviderVersion?: string;
  readonly newestAgentVersion?: string;
}

/** The schema of {@link NewestVersions} as the options of a rule. */
export const newestVersionsSchema = {
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
} as const;

const OPTIONS: Readonly<Record<Component, keyof NewestVersions>> = {
  provider: "newestProviderVersion",
  agent: "newestAgentVersion",
};

/** What messages call a component. */
export const COMPONENT_IN_WORDS: Readonly<Record<Component, string>> = {
  provider: "Site Recovery provider",
  agent: "Recovery Services agent",
};

const noRollups: readonly Rollup[] = [];

/** The versions of a component that have come out, the newest first: those of the data, the settings and the options. */
export function knownVersions(
  component: Component,
  settings: Settings,
  options: NewestVersions,
): readonly Version[] {
  const added: readonly Rollup[] = settings.siteRecoveryRollups ?? noRollups;
  const versions = remembered(added, versionsWith)[component];
  const written = options[OPTIONS[component]];
  const newest = written === undefined ? undefined : Version.parse(written);
  return newest && versions[0]!.isBefore(newest) ? [newest, ...versions] : versions;
}

/** The versions of the data together with those of the settings. */
function versionsWith(added: readonly Rollup[]): Readonly<Record<Component, readonly Version[]>> {
  return {
    provider: versionsOf("provider", added),
    agent: versionsOf("agent", added),
  };
}

/** The oldest version that is still supported, where the newest one and so many before it are. */
export function oldestSupported(versions: readonly Version[], earlier: number): Version {
  return versions[Math.min(earlier, versions.length - 1)]!;
}
