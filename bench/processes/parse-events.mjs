// The yardstick: a process that only reads a file into js-yaml's events. Plain JavaScript, so that nothing is compiled.
import { readFileSync } from "node:fs";
import { parseEvents } from "js-yaml";

if (parseEvents(readFileSync(process.argv[2], "utf8"), {}).length === 0) process.exitCode = 1;
