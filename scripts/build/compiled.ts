import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { compiledPath, readProgram, runProgram } from "../../cli/start/program.ts";
import { setV8Flags } from "../../cli/start/v8-flags.ts";

/**
 * `tsx scripts/build/compiled.ts PROGRAM ARGUMENT...` runs a program once and writes beside it what V8 made of it: all that
 * such a run needs. It ends with exit code 0 when that is done, whatever the program found.
 */

const [path = "", ...args] = process.argv.slice(2).map((arg, index) => (index === 0 ? resolve(arg) : arg));
setV8Flags();
const program = readProgram(path, undefined);
process.argv.splice(1, process.argv.length, path, ...args);
runProgram(program, (address) => import(address));
process.on("exit", () => {
  writeFileSync(compiledPath(path), program.script.createCachedData());
  process.exitCode = 0;
});
