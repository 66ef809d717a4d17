import type { ArtifactLocation, Location, Region } from "sarif";
import type { RelatedLocation } from "../../../../lint/result.ts";
import { repositoryPath } from "../../../../project/place.ts";
import { ROOT_NAME } from "./root-name.ts";

/** A range in a file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Range {
  /** Absolute path. */
  readonly filePath: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A range as a location of SARIF. */
export function locationOf(range: Range, root: string): Location {
  return {
    physicalLocation: { artifactLocation: artifactOf(range.filePath, root), region: regionOf(range) },
  };
}

/** A related place; links of the message go by its id. */
export function relatedLocationOf(related: RelatedLocation, id: number, root: string): Location {
  return { id, ...locationOf(related, root), message: { text: related.message } };
}

/** A file, by its path from the repository's root. */
export function artifactOf(path: string, root: string): ArtifactLocation {
  return {
    uri: encodeURI(repositoryPath(path, root)).replaceAll(/[?#]/g, encodeURIComponent),
    uriBaseId: ROOT_NAME,
  };
}

function regionOf({ line, column, endLine, endColumn }: Range): Region {
  return {
    startLine: line,
    startColumn: column,
    endLine: endLine ?? line,
    endColumn: endColumn ?? column + (endLine === undefined ? 1 : 0),
  };
}
