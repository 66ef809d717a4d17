import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/**
 * `npm run hooks-repository -- FOLDER` writes the repository of hooks for pre-commit: the hooks of this one, which name the npm
 * package instead of building it. Installing them takes seconds, and they can be asked for by version all the same.
 */

interface Hook {
  readonly id: string;
  readonly additional_dependencies?: readonly string[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say where: npm run hooks-repository -- FOLDER");
  process.exitCode = 1;
} else {
  const { version, license, homepage } = JSON.parse(readText("package.json"));
  const hooks = (parse(readText(".pre-commit-hooks.yaml")) as Hook[]).map((hook) => ({
    ...hook,
    additional_dependencies: [`drlint@${version}`],
  }));
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(".pre-commit-hooks.yaml", stringify(hooks, { aliasDuplicateObjects: false, lineWidth: 0 }));
  // pre-commit installs the repository itself before what its hooks depend on.
  write(
    "package.json",
    `${JSON.stringify({ name: "pre-commit-drlint", version, private: true, license }, null, 2)}\n`,
  );
  write("LICENSE", readText("LICENSE"));
  write("README.md", readme(version, homepage));
}

function readme(version: string, homepage: string): string {
  return `# Hooks for pre-commit

[drlint](${homepage}) in [pre-commit](https://pre-commit.com):

\`\`\`yaml
repos:
  - repo: https://github.com/drlint/pre-commit-drlint
    rev: v${version}
    hooks:
      - id: drlint
\`\`\`

Made by drlint's \`npm run hooks-repository\`; changes belong there.
`;
}

function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}
