import { readFileSync } from "node:fs";
import { join } from "node:path";
import { linkTarget, type ProjectPages } from "./pages.ts";

/** A page in the navigation, by its path in the project. */
export interface NavigationPage {
  readonly path: string;
  readonly title: string;
}

/** Pages under a heading of the navigation. */
export interface NavigationGroup {
  readonly title: string;
  readonly pages: readonly NavigationPage[];
}

/** The page that lists all others; the navigation of the site is made of it. */
export const CONTENTS = "docs/README.md";

/** The navigation: each heading of the contents with the pages that its list links to, the first link of an item each. */
export function navigation(pages: ProjectPages): NavigationGroup[] {
  const text = readFileSync(join(pages.root, CONTENTS), "utf8");
  return text.split(/^## /m).flatMap((part): NavigationGroup[] => {
    const [title = "", ...lines] = part.split("\n");
    const listed = lines.flatMap((line): NavigationPage[] => {
      const [, name = "", link = ""] = /^- \[([^\]]+)\]\(([^)]+)\)/.exec(line) ?? [];
      if (link === "") return [];
      const { file } = linkTarget(pages, CONTENTS, link);
      return file !== undefined && pages.paths.has(file) ? [{ path: file, title: name }] : [];
    });
    return listed.length === 0 ? [] : [{ title, pages: listed }];
  });
}

/** Folders of which the navigation has the list alone, and not each page. */
const LISTED = ["docs/rules/", "docs/schema/"];

/** A rule's page stands under the list of rules, one of a kind of object under that of all, and any other under itself. */
export function placeInNavigation(path: string): string {
  const folder = LISTED.find((each) => path.startsWith(each));
  return folder === undefined ? path : `${folder}README.md`;
}
