/**
 * Machines as people write them, over years and with several hands: paths in quotes, comments, anchors and merge keys, brackets
 * beside blocks, values below their keys. They say the same as those of machines.ts, and where their disks lie besides.
 */
import type { Block } from "./blocks.ts";
import type { Random } from "./random.ts";

/** The text of a machine, written anew. The first machine of a block has the anchor that others of its block merge. */
export function asPeopleWrite(machine: string, block: Block, index: number, random: Random): string {
  const name = /^ {2}- name: (.*)$/m.exec(machine)![1]!;
  const parts = [
    (text: string) => replication(text, block, index, random),
    (text: string) => operatingSystem(text, random),
    (text: string) => disks(text, name, random),
    (text: string) => addresses(text, random),
    (text: string) => lines(text, random),
  ];
  return parts.reduce((text, part) => part(text), machine);
}

/** A machine with a mistake in it, of those that an editor without drlint lets pass. */
export function mistaken(machine: string, random: Random): string {
  const make = random.pick<(text: string) => string>([
    (text) => text.replace(/^( {4}(?:generation|resourceGroup)): /m, "$1 "),
    (text) => text.replace(/^( {4}\w+): (?=\w)/m, "$1:"),
    (text) => text.replace(/^( {4}\w+: )['"]?(?=\w)/m, '$1"'),
    (text) => text.replace(/^ {4}(?=disks:)/m, "   "),
    (text) => text.replace(/^ {4}(?=disks:)/m, "\t"),
    (text) => text.replace(/^( {4}disks:)/m, "    disks: [\n$1"),
  ]);
  return make(machine);
}

function replication(text: string, { id }: Block, index: number, random: Random): string {
  if (index === 0)
    return text.replace(/^ {4}replication:$/m, `$& &replication-${id} # as all of block ${id}`);
  if (random.chance(0.4)) return text;
  return text.replace(/^( {4}replication:\n)((?: {6}.*\n)+)/m, (_, key: string, pairs: string) => {
    const own = pairs.match(/^ {6}(?:state|policy|targetName): .*\n/gm)!;
    return `${key}      <<: *replication-${id}\n${own.join("")}`;
  });
}

function operatingSystem(text: string, random: Random): string {
  const kind = random.next();
  return text.replace(
    /^ {4}operatingSystem:\n {6}name: (.*)\n {6}architecture: (.*)\n/m,
    (block, name: string, architecture: string) => {
      if (kind < 0.4) return `    operatingSystem: { name: ${name}, architecture: ${architecture} }\n`;
      if (kind < 0.5) return block.replace(`name: ${name}`, `name:\n        ${name}`);
      return kind < 0.55 ? block.replace(`name: ${name}`, `name: >-\n        ${name}`) : block;
    },
  );
}

/** Disks, of which those of Hyper-V have a path: plain, or in one of the two quotes. */
function disks(text: string, machine: string, random: Random): string {
  return text.replace(
    /^ {6}- name: (.*)\n((?: {8}\w+: .*\n)*? {8}size: .*\n(?: {8}\w+: .*\n)*)/gm,
    (_, name, rest) => {
      const pairs = [`name: ${name}`, ...(rest as string).trim().split(/\n */)];
      if (pairs.includes("vhdFormat: VHDX")) pairs.push(`path: ${path(machine, name as string, random)}`);
      const kind = random.next();
      if (kind < 0.35) return `      - { ${pairs.join(", ")} }\n`;
      if (kind < 0.45)
        return `      - { # moved in the last window\n          ${pairs.join(",\n          ")},\n        }\n`;
      return `      - ${pairs.join("\n        ")}\n`;
    },
  );
}

function path(machine: string, disk: string, random: Random): string {
  const written = `${random.pick(["C:\\ClusterStorage\\CSV1", "D:\\Hyper-V", "E:\\VMs"])}\\${machine}\\${disk}.vhdx`;
  const kind = random.next();
  if (kind < 0.5) return `'${written}'`;
  return kind < 0.7 ? JSON.stringify(written) : written;
}

function addresses(text: string, random: Random): string {
  if (random.chance(0.5)) return text;
  return text.replace(/^ {10}- (\w+: .*)\n((?: {12}\w+: .*\n)+)/gm, (_, first: string, rest: string) => {
    const pairs = [first, ...rest.trim().split(/\n */)];
    return `          - { ${pairs.join(", ")} }\n`;
  });
}

const comments = [
  "see CHG-2274",
  "agreed with the owner, 2025-11-04",
  "ask networks before this is changed: it's in every DHCP scope",
  "TODO: check again after the move",
] as const;

/** Comments and quotes here and there. */
function lines(text: string, random: Random): string {
  const written = text.replace(
    /^( +(?:- )?[\w]+: )([A-Za-z][\w.-]*)$/gm,
    (line, key: string, value: string) => {
      const kind = random.next();
      // Without quotes these would mean something else, or do.
      const isWord = /^(?:true|false|null|yes|no|on|off)$/i.test(value);
      const quoted = isWord || kind > 0.16 ? line : `${key}${kind < 0.06 ? `"${value}"` : `'${value}'`}`;
      return kind > 0.94 ? `${quoted} # ${random.pick(comments)}` : quoted;
    },
  );
  return random.chance(0.2) ? `  # ${random.pick(comments)}\n\n${written}` : written;
}
