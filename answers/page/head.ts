import { type Content, Html, html } from "./html.ts";
import { sha256InBase64 } from "./sha256.ts";

/** What stands before the content of a page. */
export interface HeadParts {
  readonly title: string;
  readonly heading: Content;
  /** Its whole style sheet. */
  readonly style: string;
  /** The script that it may run. Left out: none. */
  readonly script?: string;
}

/**
 * The beginning of a page that is one file, up to its heading. It loads nothing: its own policy forbids it to, as it forbids
 * every script but its own.
 */
export function pageHead({ title, heading, style, script }: HeadParts): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}';${script !== undefined && html` script-src '${hashOf(script)}';`} base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
`;
}

function hashOf(text: string): string {
  return `sha256-${sha256InBase64(text)}`;
}
