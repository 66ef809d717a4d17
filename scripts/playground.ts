import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { playgroundPage } from "./build/playground.ts";

/** `npm run playground` builds the playground, dist/playground.html, and serves it to this computer alone. */

const PATH = "dist/playground.html";
const page = await playgroundPage();
mkdirSync("dist", { recursive: true });
writeFileSync(PATH, page);
console.log(`${PATH}: ${Math.round(page.length / 1024)} kB, one file that opens without a server too.`);
if (!process.argv.includes("--build-only")) {
  const server = createServer((request, response) => {
    const isPage = request.url === "/";
    response.writeHead(isPage ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(isPage ? page : "Nothing stands here.");
  });
  server.listen(0, "127.0.0.1", () =>
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ (Ctrl+C ends it)`),
  );
}
