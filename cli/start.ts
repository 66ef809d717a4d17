#!/usr/bin/env node
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compiledPath, readProgram, runProgram } from "./start/program.ts";
import { setV8Flags } from "./start/v8-flags.ts";

// What `drlint` runs. The program itself (bin.ts) is large and lies beside this file, with what V8 made of it when it was
// built. A package that was built elsewhere may come from another V8; later releases of Node then remember by themselves.

const path = fileURLToPath(new URL("command-line.cjs", import.meta.url));
setV8Flags();
const compiled = compiledCode();
if (compiled) runProgram(readProgram(path, compiled), (address) => import(address));
else {
  // Node 20 has none.
  const { enableCompileCache } = Module as { enableCompileCache?: () => void };
  enableCompileCache?.();
  createRequire(import.meta.url)(path);
}

function compiledCode(): Buffer | undefined {
  try {
    return readFileSync(compiledPath(path));
  } catch {
    return undefined;
  }
}
