import type { FolderReport } from "../folder-report.ts";
import type { FileResult, FindingKey, LintedObject, LintMessage } from "../result.ts";

/** The report of a folder as JSON holds it, for other processes: paths are texts that mean the same on other computers. */
export interface StoredFolder extends Pick<FolderReport, "summary" | "outdated"> {
  readonly folder: string;
  readonly objects: readonly LintedObject[];
  readonly results: readonly StoredResult[];
}

/** The findings of a file, each with its key. */
interface StoredResult extends Omit<FileResult, "messages" | "suppressedMessages"> {
  readonly messages: readonly StoredMessage[];
  readonly suppressedMessages: readonly StoredMessage[];
}

interface StoredMessage extends LintMessage {
  readonly key: Omit<FindingKey, "folder">;
}

/** How a path is written into what is stored, or how one that stands there is understood. */
export type PathForm = (path: string) => string;

/** What a folder is stored as. It was reported with details. */
export function storedFolder(
  { folder, summary, outdated, results, details }: Omit<FolderReport, "failures">,
  written: PathForm,
): StoredFolder {
  const { keys, objects } = details!;
  const messageOf = (message: LintMessage): StoredMessage => {
    const { folder: _, ...key } = keys.get(message)!;
    return { ...withPaths(message, written), key };
  };
  return {
    folder: written(folder),
    summary,
    outdated,
    objects: objects.map(({ filePath, ...object }) => ({ ...object, filePath: written(filePath) })),
    results: results.map((result) => ({
      ...result,
      filePath: written(result.filePath),
      messages: result.messages.map(messageOf),
      suppressedMessages: result.suppressedMessages.map(messageOf),
    })),
  };
}

/** The folder that was stored. */
export function restoredFolder(
  { folder: path, summary, outdated, objects, results }: StoredFolder,
  understood: PathForm,
): FolderReport {
  const folder = understood(path);
  const keys = new Map<LintMessage, FindingKey>();
  const messageOf = ({ key: { rule, object, property, count }, ...stored }: StoredMessage): LintMessage => {
    const message = withPaths(stored, understood);
    keys.set(message, { rule, folder, object, property, count });
    return message;
  };
  return {
    folder,
    summary,
    outdated,
    results: results.map((result) => ({
      ...result,
      filePath: understood(result.filePath),
      messages: result.messages.map(messageOf),
      suppressedMessages: result.suppressedMessages.map(messageOf),
    })),
    failures: [],
    details: {
      keys,
      objects: objects.map(({ filePath, ...object }) => ({ ...object, filePath: understood(filePath) })),
    },
  };
}

function withPaths(message: LintMessage, form: PathForm): LintMessage {
  return {
    ...message,
    related: message.related.map((each) => ({ ...each, filePath: form(each.filePath) })),
  };
}
