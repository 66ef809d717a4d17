import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { forecastPage } from "../../answers/forecast/page/page.ts";
import { ReadinessGatherer } from "../../answers/readiness/gather.ts";
import { readinessPage } from "../../answers/readiness/page/page.ts";
import manifest from "../../package.json" with { type: "json" };
import { browserBuild } from "./browser.ts";
import { buildWorker } from "./worker.ts";

const PAGE = "editors/playground/page";

/** The examples that the playground starts with, by what they are called there. */
const EXAMPLES = {
  "A first draft, with mistakes": "broken",
  "Hyper-V without VMM to Azure": "hyper-v-without-vmm-to-azure",
  "Hyper-V with VMM to Azure": "hyper-v-with-vmm-to-azure",
  "VMM to a second VMM site": "vmm-to-secondary-vmm-site",
  "Azure to Azure": "azure-to-azure",
};

/** The playground: one page with all that it needs in it, and a policy by which it can load and send nothing. */
export async function playgroundPage(): Promise<string> {
  const [worker, page] = await Promise.all([
    buildWorker(),
    build({ ...browserBuild, plugins: [], entryPoints: [`${PAGE}/main.ts`], format: "iife", write: false }),
  ]);
  const script = page.outputFiles[0]!.text.replaceAll("</script", "<\\/script");
  const parts: Readonly<Record<string, string>> = {
    policy: policyFor(script),
    style: readFileSync(`${PAGE}/page.css`, "utf8"),
    version: manifest.version,
    examples: JSON.stringify(examples()).replaceAll("<", "\\u003c"),
    worker: gzipSync(worker.outputFiles[0]!.contents, { level: 9 }).toString("base64"),
    script,
  };
  return readFileSync(`${PAGE}/page.html`, "utf8").replace(/@(\w+)@/g, (_, name: string) => parts[name]!);
}

/** A page in a frame is under this policy too, so it names the scripts and the styles of forecasts and of readiness. */
function policyFor(script: string): string {
  const options = { cwd: "/", origin: { date: new Date(0), version: "" } };
  const pages = [
    forecastPage([], options),
    readinessPage(new ReadinessGatherer([], () => true).report([]), options),
  ];
  const policies = pages.map(
    (page) => /style-src ('[^']+'); script-src ('[^']+')/.exec(page.replaceAll("&#39;", "'"))!,
  );
  const styles = policies.map(([, style]) => style).join(" ");
  const scripts = policies.map(([, , own]) => own).join(" ");
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src 'sha256-${hash}' ${scripts}`,
    `style-src 'nonce-playground' ${styles}`,
    "img-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function examples(): Readonly<Record<string, readonly { readonly name: string; readonly text: string }[]>> {
  return Object.fromEntries(
    Object.entries(EXAMPLES).map(([title, folder]) => {
      const names = readdirSync(join("examples", folder)).filter((name) => /\.dr\.(ya?ml|json)$/.test(name));
      return [
        title,
        names.map((name) => ({ name, text: readFileSync(join("examples", folder, name), "utf8") })),
      ];
    }),
  );
}
