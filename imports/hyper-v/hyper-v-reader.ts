import { noteHostFacts } from "../collector/host-facts.ts";
import { isReplica, leaveOutReplica, noteMachine } from "../collector/machine-facts.ts";
import { computerKey, computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ExportReader } from "../export-reader.ts";
import { objectsIn, sayCut } from "../powershell-json.ts";
import { Dump } from "./dump.ts";
import { hostOfDump, nodesOf } from "./host-of-dump.ts";
import { kindOf } from "./kinds.ts";
import { type MachineOfDump, machineOfDump } from "./machine-of-dump.ts";

/** How many objects of a file are looked at to tell its kind. */
const ENOUGH = 5000;

/** What Hyper-V's cmdlets say, as ConvertTo-Json leaves it. Nobody can tell what they were asked for, so it reaches nothing. */
export const hyperVReader: ExportReader = {
  kind: "objects of Hyper-V's cmdlets",
  recognises(json) {
    for (const object of objectsIn(json, ENOUGH)) if (MARKS.has(kindOf(object) ?? "")) return true;
    return false;
  },
  collectedAt: (json) => earliest(json),
  read(exports, estate) {
    const dumps = exports.map(({ json, from }) => ({ dump: new Dump(json), from }));
    // Disks and their files may be in other exports than the machine that they are of.
    const whole = dumps.length === 1 ? dumps[0]!.dump : new Dump(exports.map(({ json }) => json));
    for (const { dump, from } of dumps) noteDump(estate, dump, whole, from);
  },
};

/** The lists in which Get-VM has the parts of a machine, and what other cmdlets give of them. */
const PARTS = [
  ["harddrives", "drive"],
  ["networkadapters", "adapter"],
] as const;

/** A name and a list of nodes, or a switch, may be of many things. */
const MARKS: ReadonlySet<string> = new Set(["machine", "disk file", "drive", "adapter", "firmware", "host"]);

/** The earliest time that a collector of somebody's own has written: of what came later it is not certain. */
function earliest(json: unknown): string | undefined {
  const times: string[] = [];
  for (const object of objectsIn(json, ENOUGH)) {
    const time = object.text("collectedat");
    if (time !== undefined) times.push(time);
  }
  return times.sort((one, other) => Date.parse(one) - Date.parse(other))[0];
}

function noteDump(estate: Estate, dump: Dump, whole: Dump, from: Export): void {
  for (const warning of new Set(dump.warnings)) estate.note(from, `It says of itself: ${warning}`);
  const cut = dump.machines.filter((dumped) =>
    PARTS.some(([list, kind]) => dumped.object.isCut(list) && whole.partsOf(dumped, kind).length === 0),
  );
  if (cut.length > 0) estate.note(from, sayCut(cut.length));
  const byHost = new Map<string | undefined, MachineOfDump[]>();
  for (const dumped of dump.machines) {
    const own = byHost.get(dumped.host);
    const machine = machineOfDump(whole, dumped);
    if (own) own.push(machine);
    else byHost.set(dumped.host, [machine]);
  }
  const names = new Set([...dump.hosts.keys(), ...[...byHost.keys()].filter((name) => name !== undefined)]);
  for (const node of nodesOf(dump)) {
    const isAmong = [...names].some((name) => computerKey(name) === computerKey(node));
    if (!isAmong) names.add(node);
  }
  for (const name of names) {
    // Of a node that was down no machines are known, which is not none.
    const machines = byHost.get(name)?.map(({ machine }) => machine);
    noteHostFacts(estate, hostOfDump(whole, name, machines), from);
  }
  for (const [host, machines] of byHost)
    for (const { machine, hasAllParts } of machines) {
      const name = computerName(host);
      if (isReplica(machine)) leaveOutReplica(estate, machine, name, from);
      else noteMachine(estate, machine, { host: name, hasAllParts, from });
    }
  if (whole.machines.length === 0 && names.size === 0)
    estate.note(
      from,
      "It has no machine and no host, without which disks and adapters tell nothing. Export what Get-VM gives along with it.",
    );
}
