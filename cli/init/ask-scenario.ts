import { UsageError } from "../../project/usage-error.ts";
import type { Streams } from "../streams.ts";
import { SCENARIO_NAMES, SCENARIOS, type StarterScenario } from "./scenarios.ts";

/** An answer longer than this is none. */
const LONGEST = 100;

/**
 * Asks on the terminal which scenario it is, by a number or the name.
 *
 * @throws UsageError where nobody is there to ask, or the answer is none of them
 */
export async function askScenario(streams: Streams): Promise<StarterScenario> {
  const names = SCENARIO_NAMES.join(", ");
  if (!streams.stdin.isTTY)
    throw new UsageError(`'drlint init' needs to know the scenario: --scenario, one of ${names}.`);
  const choices = SCENARIO_NAMES.map((name, index) => `  ${index + 1}  ${SCENARIOS[name]} (${name})`);
  streams.stderr.write(
    `${["Where do the machines run, and where do they go?", ...choices, "Number or name: "].join("\n")}`,
  );
  streams.stderr.flush();
  const answer = await firstLine(streams.stdin);
  const chosen = SCENARIO_NAMES.find((name, index) => answer === name || answer === String(index + 1));
  if (chosen === undefined) throw new UsageError(`'${answer}' is none of the scenarios. They are ${names}.`);
  return chosen;
}

async function firstLine(input: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const bytes of input) {
    text += Buffer.from(bytes).toString("utf8");
    if (text.includes("\n") || text.length > LONGEST) break;
  }
  return text.split("\n", 1)[0]!.trim().slice(0, LONGEST);
}
