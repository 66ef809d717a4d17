import { fold } from "../../inventory/names/name-index.ts";
import { compareTexts } from "../../schemas/values/compare-texts.ts";
import { addTo } from "../../schemas/values/groups.ts";
import type { Estate } from "../estate.ts";
import { bareId } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asText } from "../json-values.ts";
import { vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { resourceId } from "./resource-id.ts";

/** A job that has enabled or disabled the replication of a machine. */
interface Job {
  readonly resource: AzureResource;
  readonly vault: string | undefined;
  readonly isEnabling: boolean;
  /** Whether it came to its end without a failure. */
  readonly isDone: boolean;
  /** A date-time of ISO 8601, to the second. */
  readonly startedAt: string;
  /** What the machine is known by in the job, folded: ids of VMM, Hyper-V or Azure. */
  readonly ids: readonly string[];
  readonly machine: string | undefined;
}

/**
 * Microsoft.RecoveryServices/vaults/replicationJobs: when the replication of machines was enabled that exports show to be
 * protected. The last job counts that has enabled or disabled it: where that one has disabled it, a later one is missing.
 */
export function readReplicationJobs(resources: readonly AzureResource[], estate: Estate): void {
  const jobs = resources.map((resource) => jobOf(resource, estate)).filter((job) => job !== undefined);
  jobs.sort((a, b) => compareTexts(a.startedAt, b.startedAt));
  const machines = new ProtectedMachines(estate, jobs);
  const last = new Map<ImportedObject, Job>();
  const unclear = new Set<string>();
  for (const job of jobs) {
    const machine = machines.of(job);
    if (machine) last.set(machine, job);
    else if (job.isEnabling && job.machine !== undefined) unclear.add(job.machine);
  }
  for (const [machine, { isEnabling, isDone, startedAt, resource }] of last)
    if (isEnabling && isDone) machine.part("replication").set("enabledAt", startedAt, resource.from);
  const [first, ...others] = unclear;
  if (first !== undefined)
    estate.note(
      resources[0]!.from,
      `When replication of '${first}'${others.length > 0 ? ` and ${others.length} more machines` : ""} was enabled is left out: no export shows which protected machine that is. Import the protected items of the vault along with the jobs.`,
    );
}

function jobOf(resource: AzureResource, estate: Estate): Job | undefined {
  const { properties, idText, from } = resource;
  const { scenarioName, state, targetObjectId, targetObjectName } = properties;
  const startedAt = secondOf(properties.startTime);
  if ((scenarioName !== "EnableDr" && scenarioName !== "DisableDr") || startedAt === undefined)
    return undefined;
  const { primaryVmId, recoveryVmId } = asObject(asObject(properties.customDetails).affectedObjectDetails);
  return {
    resource,
    vault: vaultOf(estate, idText, from)?.name,
    isEnabling: scenarioName === "EnableDr",
    isDone: state === "Succeeded",
    startedAt,
    ids: [targetObjectId, primaryVmId, recoveryVmId].flatMap(
      (id) => bareId(id) ?? asText(id)?.toLowerCase() ?? [],
    ),
    machine: asText(targetObjectName),
  };
}

/** The time of a job, which some jobs have as the year 1 or 1753 for none. */
function secondOf(time: unknown): string | undefined {
  const text = asText(time);
  const date = text !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) || date < EARLIEST
    ? undefined
    : new Date(date).toISOString().replace(/\.\d+Z$/, "Z");
}

/** Site Recovery began as Hyper-V Recovery Manager, in 2014. */
const EARLIEST = Date.UTC(2013, 0);

/** The protected machines of exports, by what jobs know them by. */
class ProtectedMachines {
  readonly #estate: Estate;
  readonly #byName = new Map<string, ImportedObject[]>();
  /** What the jobs of one name and vault know their machines by. */
  readonly #idsOfJobs = new Map<string, Set<string | undefined>>();

  constructor(estate: Estate, jobs: readonly Job[]) {
    this.#estate = estate;
    for (const entity of ["VirtualMachine", "AzureVirtualMachine"] as const)
      for (const machine of estate.ofEntity(entity))
        if (machine.name !== undefined) addTo(this.#byName, fold(machine.name), machine);
    for (const job of jobs) {
      const ids = this.#idsOfJobs.get(keyOf(job)) ?? new Set();
      this.#idsOfJobs.set(keyOf(job), ids.add(job.ids[0]));
    }
  }

  /**
   * The machine that a job is of: by an id; else by its name, where its vault protects no other of the name, and all jobs of
   * the name are of one machine.
   */
  of(job: Job): ImportedObject | undefined {
    for (const id of job.ids) {
      const entity = resourceId(id) ? "AzureVirtualMachine" : "VirtualMachine";
      const known = this.#estate.known(entity, id);
      if (known) return isProtected(known, job.vault) ? known : undefined;
    }
    const namesakes = (this.#byName.get(fold(job.machine ?? "")) ?? []).filter((each) =>
      isProtected(each, job.vault),
    );
    return namesakes.length === 1 && this.#idsOfJobs.get(keyOf(job))!.size === 1 ? namesakes[0] : undefined;
  }
}

function keyOf({ machine, vault }: Job): string {
  return JSON.stringify([fold(machine ?? ""), vault]);
}

function isProtected({ parts }: ImportedObject, vault: string | undefined): boolean {
  const block = parts.get("replication");
  return block?.text("state") === "protected" && block.text("vault") === vault;
}
