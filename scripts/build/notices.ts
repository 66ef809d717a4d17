import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** What stands between the notices of two packages. */
export const SEPARATOR = `\n\n${"-".repeat(80)}\n\n`;

/**
 * The notices of the packages that a bundle has parts of, as their licences ask for: name, version, licence, and its text.
 *
 * @param bundles what esbuild tells of them
 */
export function noticesOf(...bundles: readonly Metafile[]): string {
  const folders = new Set(bundles.flatMap(({ outputs }) => Object.values(outputs).flatMap(packagesIn)));
  return `${[...folders].sort().map(noticeOf).join(SEPARATOR)}\n`;
}

/** The folders of the packages that an output has parts of. */
function packagesIn({ inputs }: Metafile["outputs"][string]): string[] {
  return Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
    const [folder] = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    return folder !== undefined && bytesInOutput > 0 ? folder : [];
  });
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text = file ? `\n\n${readFileSync(join(folder, file), "utf8").trim().replace(/\r\n/g, "\n")}` : "";
  return `${name} ${version} (${license ?? "see below"})${text}`;
}
