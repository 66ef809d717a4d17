import { plugin } from "../../../lint/project.ts";

/** A generator of numbers from 0 up to a bound, the same for the same seed. */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    // Constants of Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/**
 * The files of a project of many folders, in which there is something of all that a report can hold: errors and warnings,
 * related places, findings that can be put right, silenced ones, directives that silence nothing, suppressions that are out
 * of date, files that are left out, texts that cannot be read, and rules that fail in some folders.
 */
export function fleet(folders: number, seed = 1): Record<string, string> {
  const random = randomNumbers(seed);
  const files: Record<string, string> = {
    ".drlintrc.yaml": `root: true
extends: [drlint:recommended, drlint:stylistic]
plugins: ./ours.mjs
ignorePatterns: [left-out.dr.yaml]
rules: { contoso/machines: warn, contoso/fails: error }
`,
    "ours.mjs": fleetPlugin(),
  };
  const suppressed: Record<string, object[]> = {};
  for (let index = 0; index < folders; index++) {
    const folder = folderName(index, random);
    const machines = 1 + random(4);
    files[`${folder}/machines.dr.yaml`] = machinesText(index, machines, random);
    if (random(3) === 0) files[`${folder}/hosts.dr.yaml`] = `hyperVHosts:\n  - name: HOST${index}\n`;
    if (random(9) === 0) files[`${folder}/broken.dr.yaml`] = "virtualMachines: [\n";
    if (random(9) === 0) files[`${folder}/left-out.dr.yaml`] = "virtualMachines: []\n";
    if (random(4) === 0) {
      suppressed[folder] = [
        { rule: "inventory/schema", object: `virtualMachines/VM${index}-0`, property: "colour" },
        { rule: "inventory/schema", object: "virtualMachines/GONE", property: "colour" },
      ];
    }
  }
  files[".drlint-suppressions.json"] = JSON.stringify({ version: 1, folders: suppressed });
  return files;
}

/** Names that sort otherwise as paths than as names: `site1`, `site1-dr`, `site1/old`. */
function folderName(index: number, random: (bound: number) => number): string {
  const site = `sites/site${Math.floor(index / 3)}`;
  return [site, `${site}-dr`, `${site}/old${random(10)}`][index % 3]!;
}

function machinesText(index: number, machines: number, random: (bound: number) => number): string {
  const lines = ["virtualMachines:"];
  for (let machine = 0; machine < machines; machine++) {
    lines.push(`  - name: VM${index}-${machine}`, `    host: HOST${index + random(2)}`);
    if (random(2) === 0) lines.push("    colour: blue");
    if (random(3) === 0)
      lines.push("    # drlint-disable-next-line inventory/schema -- known", "    shape: round");
    if (random(5) === 0) lines.push("    # drlint-disable-next-line guest-storage/encrypted-disk");
    if (random(2) === 0) lines.push("    bitLocker: true", "    generation: 3");
    if (random(2) === 0) {
      lines.push("    replication: { enabledAt: 2020-01-01, policy: gone }", "    secureBoot: true");
    }
    if (random(6) === 0) lines.push(`  - name: VM${index}-${machine}`);
    if (random(8) === 0) lines.push("  - name: FAILS");
  }
  if (random(2) === 0)
    lines.push(`hyperVHosts:`, `  - name: HOST${index}`, "    operatingSystem: Windows Server 2008");
  return `${lines.join("\n")}\n`;
}

/** A plugin of which one rule finds something, and another fails at some machines. */
function fleetPlugin(): string {
  const failing = plugin("contoso/fails", 'if (node.name === "FAILS") throw new Error("at " + node.name)');
  return `${plugin("contoso/machines", "if (node.host === undefined) report(node)")}
const { rules: failing } = await import(${JSON.stringify(`data:text/javascript,${encodeURIComponent(failing)}`)});
Object.assign(rules, failing);
`;
}
