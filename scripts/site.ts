import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { buildSite } from "./site/build.ts";

/**
 * `npm run site` makes dist/site/ of docs/: pages that open from the disk too. It fails where a link leads nowhere. With `--serve`
 * it shows them to this computer alone.
 */

const FOLDER = "dist/site";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

const { files, mistakes } = await buildSite();
rmSync(FOLDER, { recursive: true, force: true });
for (const [path, content] of files) {
  const file = join(FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const pages = [...files.keys()].filter((path) => path.endsWith(".html")).length;
console.log(`${FOLDER}/index.html: ${pages} pages, which open without a server too.`);
for (const mistake of mistakes) console.error(mistake);
if (mistakes.length > 0) process.exitCode = 1;

if (process.argv.includes("--serve")) {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? "/");
    const content = files.get(path) ?? files.get(join(path, "index.html"));
    const type = TYPES[extname(path)] ?? TYPES[".html"]!;
    response.writeHead(content === undefined ? 404 : 200, { "content-type": type });
    response.end(content ?? "No such page.");
  });
  server.listen(0, "127.0.0.1", () =>
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ (Ctrl+C ends it)`),
  );
}

/** The path that is asked for, from the top of the site. One that cannot be read asks for nothing that is there. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*/, "")).slice(1);
  } catch {
    return "\0";
  }
}
