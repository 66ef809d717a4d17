import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Starts the tests of single rules last, hundreds of files of a few milliseconds each. By itself vitest starts large files
 * first, and what takes long is not what is large: one processor would wait at the end for what another has just begun.
 */
export class QuickLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isQuick(file)), ...sorted.filter(isQuick)];
  }
}

function isQuick({ moduleId }: TestSpecification): boolean {
  return /\/test\/rules\/[^/]+\//.test(moduleId);
}
