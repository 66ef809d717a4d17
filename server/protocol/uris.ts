import { URI } from "vscode-uri";

/** The path of a file; undefined for what is no file on this computer, such as a buffer without name. */
export function toPath(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri, true);
    return parsed.scheme === "file" && parsed.path !== "/" ? parsed.fsPath : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a file, by its absolute path. */
export function toUri(path: string): string {
  return URI.file(path).toString();
}
