import { generateEverything } from "./generate/everything.ts";

/**
 * `npm run generate` writes schemas/generated/, rules/index.ts and the generated parts of docs/; with `--check` it only says, and fails,
 * where one of those files is stale.
 */

const { written, wrong } = await generateEverything({ checks: process.argv.includes("--check") });
for (const path of written) console.log(`${path} written.`);
for (const each of wrong) console.error(each);
if (wrong.length > 0) process.exitCode = 1;
