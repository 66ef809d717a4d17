// Loaded before a measured process (node --require): says at its end how much memory it held at most, in kilobytes.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  writeFileSync(process.env.DRLINT_BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
