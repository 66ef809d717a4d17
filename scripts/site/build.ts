import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { sharedStyle } from "../../answers/page/style.ts";
import { sitePage } from "./layout.ts";
import { type RenderedPage, renderPage } from "./markdown.ts";
import { CONTENTS, navigation, placeInNavigation } from "./navigation.ts";
import { linkTarget, PROJECT, pagesOf, siteFile } from "./pages.ts";
import { searchIndex } from "./search-index.ts";

/** The files of the site by their paths, and what is wrong with its pages: links that lead nowhere, pages that nothing leads to. */
export interface Site {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly mistakes: readonly string[];
}

/** Makes the site of the pages of a project, by its folder. Nothing is written. */
export async function buildSite(root: string = PROJECT): Promise<Site> {
  const all = pagesOf(root);
  const { paths } = all;
  const groups = navigation(all);
  const mistakes = pagesWithoutPlace(
    paths,
    new Set(groups.flatMap(({ pages }) => pages.map(({ path }) => path))),
  );
  const files = new Map<string, string | Uint8Array>();
  const pages = new Map<string, RenderedPage>();
  const links: Link[] = [];
  for (const path of paths) {
    const page = renderPage(readFileSync(join(root, path), "utf8"), (link) => {
      try {
        const target = linkTarget(all, path, link);
        links.push({ from: path, link, to: target.file ?? path });
        if (target.file !== undefined && /\.(png|svg)$/.test(target.file)) {
          files.set(target.file, readFileSync(join(root, target.file)));
        }
        return target.href;
      } catch (error) {
        mistakes.push((error as Error).message);
        return link;
      }
    });
    pages.set(path, page);
    files.set(siteFile(path), sitePage(path, page, groups));
  }
  files.set("site.css", sharedStyle + readFileSync(new URL("browser/site.css", import.meta.url), "utf8"));
  files.set("site.js", await script());
  files.set("search-index.js", `window.searchIndex=${JSON.stringify(searchIndex(pages))}`);
  return { files, mistakes: [...mistakes, ...deadPlaces(links, pages)] };
}

/** A link of a page, and the file of the project that it leads to. */
interface Link {
  readonly from: string;
  readonly link: string;
  readonly to: string;
}

/** Links to places that their pages do not have. */
function deadPlaces(links: readonly Link[], pages: ReadonlyMap<string, RenderedPage>): string[] {
  return links.flatMap(({ from, link, to }) => {
    const page = pages.get(to);
    const [, place] = /^(?!\w+:)[^#]*#(.+)$/.exec(link) ?? [];
    if (page === undefined || place === undefined) return [];
    const isThere = page.sections.some(({ heading }) => heading.id === decodeURIComponent(place));
    return isThere ? [] : [`${from} links to '${link}', and '${to}' has no such heading.`];
  });
}

function pagesWithoutPlace(paths: ReadonlySet<string>, listed: ReadonlySet<string>): string[] {
  return [...paths]
    .filter((path) => path !== CONTENTS && path !== "README.md" && !listed.has(placeInNavigation(path)))
    .map((path) => `${path} stands in no list of ${CONTENTS}, of which the navigation is made.`);
}

async function script(): Promise<string> {
  const built = await build({
    entryPoints: [join(PROJECT, "scripts/site/browser/search.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return built.outputFiles[0]!.text;
}
