import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Changes } from "./new/changes.ts";
import { MARKER } from "./new/marker.ts";
import { Refusal } from "./new/refusal.ts";
import { changesFor } from "./new/request.ts";

/**
 * `npm run new` writes the files of a new fact, row, rule or document, with a mark wherever a person has to fill something
 * in, and brings what is generated up to date. It refuses, with exit code 2, what is there already or has no right name.
 */

const top = fileURLToPath(new URL("..", import.meta.url));

try {
  const changes = changesFor(process.argv.slice(2));
  changes.write();
  // Each later step reads what the one before has written.
  run(
    "node_modules/@biomejs/biome/bin/biome",
    "check",
    "--write",
    "--linter-enabled=false",
    ...formatted(changes),
  );
  run("node_modules/tsx/dist/cli.mjs", "scripts/generate.ts");
  console.log(`${changes.paths.map((path) => `${path} written.`).join("\n")}

Fill in each ${MARKER} in them, and run 'npm run generate' again. CONTRIBUTING.md says what belongs there.`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** The files that the formatter knows. */
function formatted({ paths }: Changes): string[] {
  return paths.filter((path) => /\.(?:ts|json)$/.test(path));
}

function run(script: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: top,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${script} ${args[0]} failed`);
}
