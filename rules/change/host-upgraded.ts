import { identifyHost } from "../../documents/tables/host-operating-systems.ts";
import { identifyVmm, isOlderVmm, type VmmRelease } from "../../documents/tables/vmm-releases.ts";
import type { HyperVHost, ServerOperatingSystem, VMMServer } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { HOST_SYSTEM_FACTS, needVmmRelease } from "../facts/servers/host-system.ts";
import { type Binding, bindingThrough } from "../run/binding.ts";
import type { LintRun } from "../run/lint-run.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/servers/upgrade-2012-r2";

type Messages = "system" | "vmm";
type Check = RowCheck<Messages>;

const hosts = check<"HyperVHost", Messages>({
  visit: "HyperVHost",
  rows: [ROW],
  facts: HOST_SYSTEM_FACTS,
  binding: heldThroughEarlierMachines,
  decide: decideSystem,
});

const vmmServers = check<"VMMServer", Messages>({
  visit: "VMMServer",
  rows: [ROW],
  facts: ["VMMServer.version", "VMMServer.operatingSystem", "ServerOperatingSystem.name"],
  binding: heldThroughEarlierMachines,
  decide(server, rowCheck) {
    decideVersion(server, rowCheck);
    if (rowCheck.earlier.of(server)?.operatingSystem?.name !== undefined) decideSystem(server, rowCheck);
  },
});

/** Reports hosts and VMM servers that were upgraded from 2012 R2 while they had protected machines. */
export default rowRuleOfChecks<Messages>({
  name: "change/host-upgraded",
  description: "A host or VMM server that was upgraded from 2012 R2 while it had protected machines",
  level: "warning",
  comparesWithEarlier: true,
  messages: {
    system:
      "'{{server}}' ran '{{before}}' with protected machines and now runs '{{now}}'. An upgrade from {{old}} past Microsoft's guide for it can end unsupported, and replication of a standalone host without VMM breaks in any case: check that it goes on.",
    vmm: "VMM server '{{server}}' had version '{{before}}' with protected machines and now has '{{now}}'. An upgrade from {{old}} past Microsoft's guide for it can end unsupported and affect replication: check that the guide was followed.",
  },
  checks: [hosts, vmmServers],
});

/** Through the machines that were protected on the server as it was, wherever they run now. */
function heldThroughEarlierMachines(server: HyperVHost | VMMServer, run: LintRun): Binding | undefined {
  const earlier = run.earlier!;
  const { binds } = run.matrix.row(ROW);
  if (earlier.isUncertain(server)) return bindingThrough(run.inventory.protectionsThrough(server), binds);
  const before = earlier.of(server);
  return before && bindingThrough(earlier.inventory.protectionsThrough(before), binds);
}

function decideSystem(server: HyperVHost | VMMServer, check: Check): void {
  const before = check.earlier.of(server)?.operatingSystem?.name;
  const was = before === undefined ? undefined : identifyHost(before);
  const old = check.limit(ROW, "hostOperatingSystem");
  const oldVersion = identifyHost(old)!.version!;
  if (was?.version === undefined) check.leaveUndecided();
  if (!was?.version?.equals(oldVersion)) return;
  const system = check.need<HyperVHost, "operatingSystem">(server as HyperVHost, "operatingSystem");
  const now = system && check.need(system as ServerOperatingSystem, "name");
  const is = now === undefined ? undefined : identifyHost(now);
  if (!system || now === undefined) return;
  if (is?.version === undefined) check.unrecorded(system, "name");
  if (is?.version === undefined || is.version.compare(oldVersion) <= 0) return;
  check.report({
    messageId: "system",
    data: { server: server.name, before: before!, now, old },
    place: system.at("name"),
  });
}

function decideVersion(server: VMMServer, check: Check): void {
  const before = check.earlier.of(server)?.version;
  const was = before === undefined ? undefined : identifyVmm(before);
  const old = check.limit(ROW, "vmmVersion");
  if (was === undefined) check.leaveUndecided();
  if (was !== old) return;
  const is = needVmmRelease(server, check);
  if (is === undefined || !isOlderVmm(old as VmmRelease, is)) return;
  check.report({
    messageId: "vmm",
    data: { server: server.name, before: before!, now: server.version!, old: `VMM ${old}` },
    place: server.at("version"),
  });
}
