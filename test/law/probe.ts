import { readdirSync, readFileSync } from "node:fs";
import { answersTo } from "./answers.ts";
import { breaches } from "./breaches.ts";
import { dataOf, eachTakenOut, textOf } from "./recorded-facts.ts";

const dirs = [
  ...readdirSync("examples").map((d) => "examples/" + d),
  ...["anchors", "json", "mixed-hosts", "names-across-files"].map((d) => "test/projects/" + d),
];
let n = 0,
  b = 0;
const kinds = new Map<string, string[]>();
for (const d of dirs) {
  if (process.argv[2] && !d.includes(process.argv[2])) continue;
  const raw = Object.fromEntries(
    readdirSync(d)
      .filter((f) => /\.dr\.(yaml|json)$/.test(f))
      .map((f) => [f, readFileSync(d + "/" + f, "utf8")]),
  );
  const text = dataOf(raw);
  const whole = answersTo(textOf(text));
  for (const t of eachTakenOut(text)) {
    n++;
    let less;
    try {
      less = answersTo(t.inventory);
    } catch (e) {
      console.log(d, t.what, "THROWS", (e as Error).message);
      continue;
    }
    const br = breaches(whole, less);
    if (br.length) {
      b++;
      for (const x of br) {
        const m = / ([a-z0-9/-]+): (.*)$/.exec(x);
        const k =
          t.what.split("/").at(-1) +
          " | " +
          (m ? m[1] + ": " + m[2]!.replace(/\d+\.\d+\.\d+\.\d+/g, "IP") : x);
        kinds.set(k, [...(kinds.get(k) ?? []), d + " " + t.what + " => " + x]);
      }
    }
  }
}
console.log(n, "facts", b, "breach");
for (const [k, v] of [...kinds].sort((a, b) => b[1].length - a[1].length))
  console.log(v.length, k, "   e.g.", v[0]);
