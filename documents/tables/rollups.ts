import { Version } from "../../schemas/values/version.ts";
import type { TableSource } from "./dated-table.ts";

/** Where the rollups are taken from. Earlier ones are from earlier editions of the same article. */
export const rollupSource: TableSource = {
  name: "Update rollups of Site Recovery",
  source: "What's new in Site Recovery",
  date: "2025-12-22",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-whats-new",
};

/** A component of Site Recovery on a host or a VMM server: the Site Recovery provider, or the Recovery Services agent. */
export type Component = "provider" | "agent";

/** A component of which rollups bring versions. */
export type RollupComponent = Component | "mobilityService";

/** An update rollup of Site Recovery with the versions that it brought, as the data or a project's settings list it. */
export interface Rollup {
  readonly rollup: number;
  /** The month in which it came out, as year-month; undefined where that was not found. */
  readonly date?: string;
  /** The Site Recovery provider. */
  readonly providerVersion?: string;
  /** The Microsoft Azure Recovery Services agent. */
  readonly agentVersion?: string;
  /** The mobility service, the agent in machines of Azure, VMware and in physical ones. */
  readonly mobilityServiceVersion?: string;
}

/**
 * The rollups that brought a provider or an agent for Hyper-V, or a mobility service that is for Azure machines too, the newest
 * first. Those from 77 to 82 bring the mobility service alone, 69 to 71 are for VMware. From 72 on the article does not say for which product a version is. Of those from 46 to 62 some
 * could not be found.
 */
export const rollups: readonly Rollup[] = [
  { rollup: 82, date: "2025-12", mobilityServiceVersion: "9.66.7643.1" },
  { rollup: 81, date: "2025-12", mobilityServiceVersion: "9.66.7640.1" },
  { rollup: 80, date: "2025-10", mobilityServiceVersion: "9.66.7567.1" },
  { rollup: 79, date: "2025-05", mobilityServiceVersion: "9.65.7417.1" },
  { rollup: 78, date: "2025-04", mobilityServiceVersion: "9.64.7374.1" },
  { rollup: 77, date: "2025-03", mobilityServiceVersion: "9.64.7314.1" },
  {
    rollup: 76,
    date: "2024-10",
    providerVersion: "5.24.0902.11",
    agentVersion: "2.0.9938.0",
    mobilityServiceVersion: "9.63.7187.1",
  },
  {
    rollup: 75,
    date: "2024-08",
    providerVersion: "5.24.0814.2",
    agentVersion: "2.0.9932.0",
    mobilityServiceVersion: "9.62.7172.1",
  },
  {
    rollup: 74,
    date: "2024-07",
    providerVersion: "5.24.0614.1",
    agentVersion: "2.0.9919.0",
    mobilityServiceVersion: "9.62.7096.1",
  },
  {
    rollup: 73,
    date: "2024-04",
    providerVersion: "5.24.0317.5",
    agentVersion: "2.0.9917.0",
    mobilityServiceVersion: "9.61.7016.1",
  },
  {
    rollup: 72,
    date: "2024-02",
    providerVersion: "5.24.0117.5",
    agentVersion: "2.0.9917.0",
    mobilityServiceVersion: "9.60.6956.1",
  },
  { rollup: 68, date: "2023-08", providerVersion: "5.1.8095.0", agentVersion: "2.0.9260.0" },
  { rollup: 67, date: "2023-05", providerVersion: "5.1.8095.0", agentVersion: "2.0.9260.0" },
  { rollup: 66, date: "2023-02", providerVersion: "5.1.8095.0", agentVersion: "2.0.9260.0" },
  { rollup: 65, date: "2022-11", providerVersion: "5.1.7882.0", agentVersion: "2.0.9259.0" },
  { rollup: 64, date: "2022-10", providerVersion: "5.1.7802.0", agentVersion: "2.0.9257.0" },
  { rollup: 63, date: "2022-08", providerVersion: "5.1.7626.0", agentVersion: "2.0.9249.0" },
  { rollup: 54, date: "2021-02", providerVersion: "5.1.6620.0", agentVersion: "2.0.9202.0" },
  { rollup: 53, date: "2021-01", providerVersion: "5.1.6537.0", agentVersion: "2.0.9202.0" },
  { rollup: 52, date: "2020-11", providerVersion: "5.1.6458.0", agentVersion: "2.0.9196.0" },
  { rollup: 51, date: "2020-10", providerVersion: "5.1.6400.0", agentVersion: "2.0.9193.0" },
  { rollup: 50, date: "2020-09", providerVersion: "5.1.6347.0", agentVersion: "2.0.9192.0" },
  { rollup: 49, date: "2020-08", providerVersion: "5.1.6315.0", agentVersion: "2.0.9188.0" },
  { rollup: 48, date: "2020-07", providerVersion: "5.1.6200.0", agentVersion: "2.0.9186.0" },
  { rollup: 45, date: "2020-03", providerVersion: "5.1.5400.0", agentVersion: "2.0.9165.0" },
  { rollup: 43, date: "2020-01", providerVersion: "5.1.5300.0", agentVersion: "2.0.9165.0" },
  { rollup: 42, date: "2019-11", providerVersion: "5.1.5200.0", agentVersion: "2.0.9165.0" },
  { rollup: 41, date: "2019-10", providerVersion: "5.1.5000.0", agentVersion: "2.0.9165.0" },
  { rollup: 40, date: "2019-09", providerVersion: "5.1.4800.0", agentVersion: "2.0.9165.0" },
  { rollup: 39, date: "2019-08", providerVersion: "5.1.4600.0", agentVersion: "2.0.9165.0" },
  { rollup: 38, date: "2019-07", providerVersion: "5.1.4500.0", agentVersion: "2.0.9165.0" },
  { rollup: 37, date: "2019-06", providerVersion: "5.1.4300.0", agentVersion: "2.0.9163.0" },
  { rollup: 36, date: "2019-05", providerVersion: "5.1.4150.0", agentVersion: "2.0.9160.0" },
  { rollup: 35, date: "2019-03", providerVersion: "5.1.4000.0", agentVersion: "2.0.9156.0" },
  { rollup: 34, providerVersion: "5.1.3950.0", agentVersion: "2.0.9155.0" },
  { rollup: 33, providerVersion: "5.1.3900.0", agentVersion: "2.0.9155.0" },
  { rollup: 32, providerVersion: "5.1.3800.0", agentVersion: "2.0.9144.0" },
  { rollup: 23, providerVersion: "5.1.2700.1" },
];

/** The versions of a component, each once, the newest first. */
export function versionsOf(component: RollupComponent, added: readonly Rollup[] = []): readonly Version[] {
  const texts = [...added, ...rollups].flatMap((rollup) => rollup[`${component}Version`] ?? []);
  const versions = texts.flatMap((text) => Version.parse(text) ?? []).sort((a, b) => b.compare(a));
  return versions.filter((version, index) => index === 0 || !version.equals(versions[index - 1]!));
}
