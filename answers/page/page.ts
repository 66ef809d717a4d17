import { type DocumentId, matrix } from "../../documents/index.ts";
import { pageHead } from "./head.ts";
import { type Content, Html, html } from "./html.ts";
import { sharedStyle } from "./style.ts";

/** When a page was made, and by which version of drlint. */
export interface PageOrigin {
  readonly date: Date;
  readonly version: string;
}

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  readonly heading: string;
  /** The style sheet that it adds to the shared one. */
  readonly style: string;
  readonly script: string;
  readonly content: Content;
  readonly origin: PageOrigin;
  /** The documents that what it says was held against. */
  readonly documents: Iterable<DocumentId>;
}

/**
 * A whole HTML page, in one file (see {@link pageHead}). At its end stands when it was made, and by which documents of which dates.
 */
export function page({ title, heading, style, script, content, origin, documents }: PageParts): string {
  return html`${pageHead({ title, heading, style: sharedStyle + style, script })}${content}
${footer(origin, documents)}</main>
<script>${new Html(script)}</script>
</body>
</html>
`.text;
}

function footer({ date, version }: PageOrigin, documents: Iterable<DocumentId>): Html {
  const held = [...new Set(documents)].map((id) => matrix.documents[id]);
  return html`<footer><p>Made on ${date.toISOString().slice(0, 10)} by drlint ${version}.</p>
${
  held.length > 0 &&
  html`<details open><summary>By Microsoft’s documents, each as of its date</summary><ul>
${held.map(
  (document) => html`<li>${document.title}, ${document.date}</li>
`,
)}</ul></details>
`
}</footer>
`;
}
