import { readdirSync } from "node:fs";

/** Where the rules stand. */
export const rulesFolder = new URL("../../rules/", import.meta.url);

/** The folders of rules/ that are no subjects: what rules are made of. */
const OTHERS: ReadonlySet<string> = new Set(["run", "source", "facts", "define"]);

/** What a rule is sorted as, where lists that people know have it elsewhere than its name would put it. */
const SORTED_AS: Readonly<Record<string, string>> = {
  // Before guest-storage/uefi-boot.
  "guest-storage/uefi-boot-guest": "guest-storage/uefi",
};

/**
 * The names of the rules, sorted: the paths of the files in the folders of the subjects, each of which is one rule. In
 * this order `drlint rules` lists them, and of findings at one place the first rule's comes first.
 */
export function ruleNames(folder: URL = rulesFolder): string[] {
  const subjects = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !OTHERS.has(entry.name),
  );
  return subjects
    .flatMap(({ name: subject }) =>
      readdirSync(new URL(`${subject}/`, folder)).map((file) => `${subject}/${file.replace(/\.ts$/, "")}`),
    )
    .sort((one, other) => (sortedAs(one) < sortedAs(other) ? -1 : 1));
}

function sortedAs(name: string): string {
  return SORTED_AS[name] ?? name;
}

/** The text of rules/index.ts: all rules by name. */
export function ruleListModule(names: readonly string[]): string {
  return [
    "// Made from the files of the rules by `npm run generate`. Changes here are lost.\n\n",
    'import type { InventoryRule } from "./define/rule-types.ts";\n',
    ...names.map((name) => `import ${identifierOf(name)} from "./${name}.ts";\n`),
    "\n/** All rules by name, `guest-storage/encrypted-disk`. */\n",
    "export const rules: Readonly<Record<string, InventoryRule>> = {\n",
    ...names.map((name) => `  "${name}": ${identifierOf(name)},\n`),
    "};\n",
    "\n/** Whether a name is that of one of drlint's own rules. */\n",
    "export function isOwnRule(name: string): boolean {\n  return Object.hasOwn(rules, name);\n}\n",
  ].join("");
}

/** `guestStorageEncryptedDisk` of `guest-storage/encrypted-disk`. */
function identifierOf(name: string): string {
  return name.replace(/[-/](.)/g, (_, letter: string) => letter.toUpperCase());
}
