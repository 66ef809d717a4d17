import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path/posix";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Where the files of the project that are no pages of the site can be read. */
export const REPOSITORY = "https://github.com/drlint/drlint/blob/main/";

/** Pages beside those of docs/, which these link to. */
const BESIDE_DOCS = [
  "README.md",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "bench/README.md",
  "editors/README.md",
  "editors/vscode/README.md",
];

/** The pages of a project. */
export interface ProjectPages {
  /** The folder of the project. */
  readonly root: string;
  /** The paths of its pages from there, sorted. */
  readonly paths: ReadonlySet<string>;
}

/** The pages of a project that its site has: those of docs/, and those that they go with. */
export function pagesOf(root: string): ProjectPages {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"));
  const beside = BESIDE_DOCS.filter((path) => existsSync(join(root, path)));
  return { root, paths: new Set([...beside, ...docs].sort()) };
}

/** Where a page stands in the site: as in the project, so that links between pages keep their way. */
export function siteFile(path: string): string {
  return path.replace(/(^|\/)README\.md$/, "$1index.html").replace(/\.md$/, ".html");
}

/** From one page of the site to another file of it, as a link. */
export function linkBetween(from: string, to: string): string {
  return relative(dirname(siteFile(from)), siteFile(to)) || ".";
}

/** Where a link of a page leads to in the site, and the file of the project that it names. */
export interface LinkTarget {
  readonly href: string;
  /** Undefined for addresses elsewhere, and places in the page itself. */
  readonly file?: string;
}

/**
 * A link of a page of the project, as a link of the site: to the page there, or to the repository for what is no page. Pictures
 * are files of the site.
 *
 * @throws Error where the project has no such file
 */
export function linkTarget(pages: ProjectPages, from: string, link: string): LinkTarget {
  if (link.startsWith("#") || /^[a-z]+:/.test(link)) return { href: link };
  const [path = "", place] = link.split("#");
  const file = join(dirname(from), decodeURI(path)).replace(/\/$/, "");
  if (!existsSync(join(pages.root, file))) throw new Error(`${from} links to '${link}', which is not there.`);
  const behind = place === undefined ? "" : `#${place}`;
  const page = pages.paths.has(file) ? file : pageOfFolder(pages, file);
  if (page !== undefined) return { href: linkBetween(from, page) + behind, file: page };
  if (/\.(png|svg)$/.test(file)) return { href: linkBetween(from, file), file };
  return { href: `${REPOSITORY}${file}${behind}`, file };
}

function pageOfFolder({ root, paths }: ProjectPages, file: string): string | undefined {
  const page = join(file, "README.md");
  return statSync(join(root, file)).isDirectory() && paths.has(page) ? page : undefined;
}
