import { URI } from "vscode-uri";

/**
 * In a browser a file is whatever an editor has an address for, `vscode-vfs://github/contoso/dr/oslo.dr.yaml` for one. As a
 * path it is `/vscode-vfs:/github/contoso/dr/oslo.dr.yaml`; only what has the scheme `file` has the path that it says.
 */

/** A scheme and an authority at the beginning of a path. A scheme of one letter would be a drive of Windows. */
const SCHEME = /^\/([a-z][a-z0-9+.-]+):\/([^/]+)(\/.*)?$/i;
/** What stands for no authority. */
const NONE = "-";

/** The path of a file; undefined for what is no file of an editor, such as a buffer without name. */
export function toPath(uri: string): string | undefined {
  try {
    const { scheme, authority, path, query, fragment } = URI.parse(uri, true);
    if (scheme === "untitled" || !/^(?:\/|$)/.test(path) || query || fragment) return undefined;
    if (scheme === "file" && authority === "" && !SCHEME.test(path)) return path === "/" ? undefined : path;
    // A folder that is all that an authority has is not written with a slash at its end.
    return `/${scheme}:/${authority === "" ? NONE : writtenOf(authority)}${path === "/" ? "" : path}`;
  } catch {
    return undefined;
  }
}

/** The address of a file, by its absolute path. */
export function toUri(path: string): string {
  const [, scheme, written, rest] = SCHEME.exec(path) ?? [];
  if (scheme === undefined) return URI.from({ scheme: "file", path }).toString();
  const authority = written === NONE ? "" : decodeURIComponent(written!);
  return URI.from({ scheme, authority, path: rest ?? "/" }).toString();
}

/** An authority as one part of a path, which is never the one that stands for none. */
function writtenOf(authority: string): string {
  return authority === NONE ? "%2D" : encodeURIComponent(authority);
}
