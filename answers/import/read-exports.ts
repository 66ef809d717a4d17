import { resolve } from "node:path";
import { readAzure } from "../../imports/azure/read-azure.ts";
import { resourcesIn } from "../../imports/azure/resources.ts";
import { Estate } from "../../imports/estate.ts";
import { NotAnExport, readJsonExport } from "../../imports/json-export.ts";
import { contentIn } from "../../inventory/files/file-content.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { readingFailure } from "../../project/reading-failure.ts";
import { UsageError } from "../../project/usage-error.ts";

/** Reads exports into one estate. @throws UsageError for a file that cannot be read or is no export */
export function readExports(files: readonly string[], cwd: string): Estate {
  const estate = new Estate();
  // Of two exports either may tell what the other one needs.
  const resources = [...new Set(files)].flatMap((file) => {
    try {
      return resourcesIn(readJsonExport(bytesOf(file, cwd)), file, estate);
    } catch (error) {
      if (error instanceof NotAnExport) throw new UsageError(`'${file}' ${error.message}`);
      throw error;
    }
  });
  readAzure(resources, estate);
  return estate;
}

function bytesOf(file: string, cwd: string): Uint8Array {
  try {
    const { bytes, problem } = contentIn(workingTree, resolve(cwd, file));
    if (problem === undefined) return bytes;
    throw new UsageError(`'${file}' is not read: ${problem}`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(readingFailure(file, error as NodeJS.ErrnoException));
  }
}
