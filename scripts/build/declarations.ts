import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

/**
 * Writes the declarations of some ways into the library, one file each with all that is needed and nothing besides: what
 * stands in files of their own could be imported, and would be taken for public.
 *
 * @param entryPoints the source files by the names that their declarations get
 * @param outdir where these are written
 */
export async function writeDeclarations(
  entryPoints: Readonly<Record<string, string>>,
  outdir: string,
): Promise<void> {
  const emitted = join(outdir, ".declarations");
  try {
    emit(emitted);
    for (const [name, source] of Object.entries(entryPoints)) {
      const bundle = await rolldown({
        input: { [name]: resolve(emitted, source.replace(/\.ts$/, ".d.ts")) },
        external: (id) => !id.startsWith(".") && !isAbsolute(id),
        plugins: [dts({ dtsInput: true })],
      });
      await bundle.write({ dir: outdir });
    }
  } finally {
    rmSync(emitted, { recursive: true });
  }
}

/** Has TypeScript write a declaration file for each source file. */
function emit(folder: string): void {
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  const tsc = join(typescript, "bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", folder], {
    stdio: "inherit",
  });
}
