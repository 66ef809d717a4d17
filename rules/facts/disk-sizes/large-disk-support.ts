import type { Disk } from "../../../schemas/generated/types.ts";
import { formatSize } from "../../../schemas/values/size.ts";
import { Version } from "../../../schemas/values/version.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { hasManagedDisks, MANAGED_DISKS_FACTS } from "../disks/managed-disks.ts";
import { withPrerequisites } from "../prerequisites.ts";
import type { SizeProblem } from "./size-problems.ts";

/** What is asked of a check to judge a size. */
export type SizeCheck = Pick<RowCheck, "inventory" | "limit" | "need" | "needHost" | "run" | "unrecorded">;

/** The rows that ask for a newer agent and for managed disks. */
export type LargeDiskRow =
  | "hyperv-to-azure/guest-storage/disk-over-1-tb"
  | "hyperv-to-azure/azure-vm-requirements/data-disk-size"
  | "hyperv-to-azure/azure-vm-requirements/os-disk-size";

/** The facts that tell whether large disks are supported. */
export const LARGE_DISK_FACTS = [
  "VirtualMachine.host",
  "HyperVHost.recoveryServicesAgentVersion",
  ...MANAGED_DISKS_FACTS,
] as const;

/** What a row asks of the agent for a large disk. */
interface AgentDemand {
  readonly row: LargeDiskRow;
  /** What an agent that is too old means. */
  readonly obstacle: "oldAgent" | "agentAdvised";
  /** The size from which on it matters, for the message. */
  readonly largeBytes: number;
}

/** The problem of a large disk whose host has too old an agent: replication is refused, or only advised against. */
export function agentProblem(
  disk: Disk,
  { row, obstacle, largeBytes }: AgentDemand,
  check: SizeCheck,
): SizeProblem[] {
  const rows = withPrerequisites([row]);
  const host = check.needHost(check.inventory.protectionOf(disk.parent)!, rows);
  const agent = host && check.need(host, "recoveryServicesAgentVersion", rows);
  // A host without agent is for the row on agents: the one that is put on it will be new.
  if (agent === undefined || agent === "none") return [];
  const last = check.limit(row, "lastAgentVersionWithoutLargeDisks");
  if (Version.parse(last)!.isBefore(agent)) return [];
  return [
    {
      obstacle,
      row,
      data: { host: host!.name, agent: agent.text, last, large: formatSize(largeBytes) },
      related: {
        place: host!.at("recoveryServicesAgentVersion"),
        message: "the agent of the machine's host",
      },
    },
  ];
}

/** The problem of a large disk whose machine comes up without managed disks. */
export function unmanagedProblem(
  disk: Disk,
  row: LargeDiskRow,
  largeBytes: number,
  check: SizeCheck,
): SizeProblem[] {
  const replication = disk.parent.replication!;
  if (hasManagedDisks(replication, check, withPrerequisites([row])) !== false) return [];
  return [
    {
      obstacle: "unmanaged",
      row,
      data: { large: formatSize(largeBytes) },
      related: { place: replication.at("managedDisks"), message: "no managed disks" },
    },
  ];
}
