import MiniSearch from "minisearch";
import type { RenderedPage } from "./markdown.ts";
import { siteFile } from "./pages.ts";
import { type SearchedSection, searchOptions } from "./search-options.ts";

/** The index that the search of the site looks into, as JSON: a document for each rule, and for each section of other pages. */
export function searchIndex(pages: ReadonlyMap<string, RenderedPage>): string {
  const index = new MiniSearch(searchOptions);
  for (const [path, page] of pages)
    index.addAll(isRule(path) ? [ofRule(path, page)] : ofSections(path, page));
  return JSON.stringify(index);
}

function isRule(path: string): boolean {
  return /^docs\/rules\/.*\/.*\.md$/.test(path);
}

/** A rule is found as a whole, and shown with what it reports. */
function ofRule(path: string, page: RenderedPage): SearchedSection {
  const text = page.sections.map((section) => section.text).join(" ");
  return { id: siteFile(path), page: page.title, heading: /^.*?\.(?= |$)/.exec(text)![0], text };
}

function ofSections(path: string, page: RenderedPage): SearchedSection[] {
  return page.sections.map(({ heading, text }) => ({
    id: heading.level === 1 ? siteFile(path) : `${siteFile(path)}#${heading.id}`,
    page: page.title,
    heading: heading.level === 1 ? "" : heading.text,
    text,
  }));
}
