import picocolors from "picocolors";
import type { Streams } from "../streams.ts";
import type { TextOutput } from "./text-output.ts";

/** Functions that colour a text; without colours they hand it back. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** What a formatter has to write on. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: Colors;
  /** The folder that paths are shown from, absolute. */
  readonly cwd: string;
}

/** The width where there is no terminal that has one. */
const USUAL_WIDTH = 80;
/** Narrower than this, nothing can be laid out; the terminal breaks the lines then. */
const LEAST_WIDTH = 40;

/** What is to be known of an output to lay text out for it. */
type Terminal = Pick<TextOutput, "isTTY" | "columns">;

/** The page that standard output is. `color` is what the command line says, if it says anything. */
export function pageFor(
  streams: Pick<Streams, "env" | "cwd"> & { readonly stdout: Terminal },
  color: boolean | undefined,
): Page {
  const { stdout, env, cwd } = streams;
  return {
    width: widthFor(stdout, env),
    colors: picocolors.createColors(usesColor(stdout, env, color)),
    cwd,
  };
}

function widthFor(output: Terminal, env: Streams["env"]): number {
  const columns = output.columns ?? Number(env.COLUMNS);
  return columns > 0 ? Math.max(LEAST_WIDTH, Math.floor(columns)) : USUAL_WIDTH;
}

/** Whether to colour: the command line decides, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
function usesColor(output: Terminal, env: Streams["env"], asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return output.isTTY && env.TERM !== "dumb";
}
