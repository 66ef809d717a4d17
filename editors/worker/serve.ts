import type { MessageReader, MessageWriter } from "vscode-languageserver";
import { heldFiles } from "../../inventory/files/held-files.ts";
import { listen } from "../../server/listen.ts";
import { toPath } from "../../server/protocol/uris.ts";
import type { HeldFilesChange } from "./held-files-change.ts";

/** The version of drlint; the build says it. */
declare const DRLINT_VERSION: string;

/**
 * Serves an editor in a browser. There is no disk there and no process: files that are not open are those that the editor hands
 * over with `drlint/files`, after which it tells of them as of files that have changed. It hands over those that it is asked
 * to watch before it answers that it does.
 *
 * @param exit ends the worker, when the editor has said goodbye
 */
export function serveInBrowser(reader: MessageReader, writer: MessageWriter, exit: () => void): void {
  const connection = listen(reader, writer, {
    version: DRLINT_VERSION,
    cwd: "/",
    isHandedFiles: true,
    watch() {},
    exit,
  });
  connection.onNotification("drlint/files", ({ put = [], removed = [] }: HeldFilesChange) => {
    for (const file of put) {
      const path = toPath(file.uri);
      if (path === undefined) continue;
      if ("problem" in file) heldFiles.putUnreadable(path, file.problem);
      else heldFiles.put(path, file.content);
    }
    for (const uri of removed) {
      const path = toPath(uri);
      if (path !== undefined) heldFiles.remove(path);
    }
  });
}
