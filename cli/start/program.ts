import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/**
 * A program as V8 takes it in. Most of the time that a small run takes would go into a first look at three million
 * characters, nearly all of which it never needs; what V8 made of them in an earlier run is read in a fraction of it.
 */
export interface Program {
  readonly path: string;
  readonly script: Script;
  /** Whether V8 took what lies beside the program: it goes by its own version and its flags. */
  readonly isCompiled: boolean;
}

/** Where it lies what V8 made of a program, for the V8 that runs. */
export function compiledPath(path: string): string {
  return `${path.replace(/\.cjs$/, "")}.${process.versions.v8}.compiled`;
}

/**
 * Reads a program.
 *
 * @param path a CommonJS file of ASCII characters that asks for nothing but Node's own modules
 * @param compiled what V8 made of it
 */
export function readProgram(path: string, compiled: Buffer | undefined): Program {
  // A character a byte is half as much for V8 to hold and look at.
  const text = readFileSync(path, "latin1");
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname, __import) {${text}\n})`,
    {
      filename: path,
      ...(compiled && { cachedData: compiled }),
    },
  );
  return { path, script, isCompiled: script.cachedDataRejected === false };
}

/**
 * Runs a program as `require` does.
 *
 * @param load loads ES modules: a script of its own cannot, without a warning
 */
export function runProgram({ path, script }: Program, load: (address: string) => Promise<unknown>): void {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path), load);
}
