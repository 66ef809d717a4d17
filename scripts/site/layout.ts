import { type Content, Html, html } from "../../answers/page/html.ts";
import type { RenderedPage } from "./markdown.ts";
import { type NavigationGroup, type NavigationPage, placeInNavigation } from "./navigation.ts";
import { linkBetween, REPOSITORY } from "./pages.ts";

/** A page of the site with all that stands around it. It loads nothing but the style, the script and the pictures beside it. */
export function sitePage(path: string, page: RenderedPage, groups: readonly NavigationGroup[]): string {
  const asset = (name: string) => linkBetween(path, name);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${page.title === "drlint" ? "drlint" : `${page.title} · drlint`}</title>
<link rel="stylesheet" href="${asset("site.css")}">
<script defer src="${asset("site.js")}"></script>
</head>
<body data-top="${asset("") === "." ? "" : `${asset("")}/`}">
<a class="skip" href="#content">To the text</a>
<header>
<a class="name" href="${asset("README.md")}">drlint</a>
<a class="menu" href="#navigation">Menu</a>
<div class="search" role="search"><input type="search" id="search" placeholder="Search (press /)" aria-label="Search the pages" autocomplete="off"><div id="found" hidden></div></div>
</header>
<div class="columns">
<main id="content">
${withOutline(page)}
${footer(path, groups)}
</main>
<nav id="navigation" aria-label="All pages">
${groups.map((group) => groupOf(group, path))}</nav>
</div>
</body>
</html>
`.text;
}

function groupOf({ title, pages }: NavigationGroup, path: string): Html {
  const here = placeInNavigation(path);
  return html`<h2>${title}</h2>
<ul>
${pages.map((page) => html`<li><a href="${linkBetween(path, page.path)}"${current(page, here)}>${page.title}</a></li>\n`)}</ul>
`;
}

function current(page: NavigationPage, here: string): Content {
  return page.path === here && new Html(' aria-current="page"');
}

/** The text of a page, with what it has, folded, under its title. */
function withOutline(page: RenderedPage): Html {
  const title = page.html.indexOf("</h1>");
  const [head, text] =
    title === -1 ? ["", page.html] : [page.html.slice(0, title + 5), page.html.slice(title + 5)];
  return html`${new Html(head)}${outline(page)}${new Html(text)}`;
}

/** The headings of a long page. */
function outline({ sections }: RenderedPage): Content {
  const parts = sections.filter(({ heading }) => heading.level === 2);
  if (parts.length < 3) return "";
  return html`<details class="outline"><summary>On this page</summary><ul>
${parts.map(({ heading }) => html`<li><a href="#${heading.id}">${heading.text}</a></li>\n`)}</ul></details>
`;
}

function footer(path: string, groups: readonly NavigationGroup[]): Html {
  const all = groups.flatMap(({ pages }) => pages);
  const index = all.findIndex((page) => page.path === path);
  const to = (page: NavigationPage | undefined, rel: string) =>
    page && html`<a rel="${rel}" href="${linkBetween(path, page.path)}">${page.title}</a>`;
  return html`<footer>
${index > 0 && to(all[index - 1], "prev")}
${index !== -1 && to(all[index + 1], "next")}
<a href="${REPOSITORY}${path}">This page in the repository</a>
</footer>`;
}
