import type { ExitCode } from "../../cli/exit-code.ts";
import { main } from "../../cli/main.ts";
import { services as realServices, type Services } from "../../cli/services.ts";
import type { ProcessStreams } from "../../cli/streams.ts";
import type { TextOutput } from "../../cli/text/text-output.ts";
import { LAST_CHECKED } from "../../documents/tables/tables.ts";

/** What a run of the command line left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** The surroundings of a run; by default no terminal, an empty environment and an empty standard input. */
export interface Surroundings {
  readonly stdin?: string | ProcessStreams["stdin"];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Columns of the terminal that standard output is. */
  readonly terminal?: number;
  readonly services?: Services;
  /** Called when a command leaves the process to something else. */
  readonly handOver?: () => void;
  /** Called when a command has the process save memory. */
  readonly saveMemory?: () => void;
}

/** The real services on a day on which what drlint knows is not old. */
const freshServices: Services = { ...realServices, today: () => new Date(LAST_CHECKED) };

/** Runs the command line within this process. */
export async function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin = "", env = {}, cwd = process.cwd(), terminal, services = freshServices } = surroundings;
  const { handOver = () => {}, saveMemory = () => {} } = surroundings;
  const stdout = new Recorder(terminal);
  const stderr = new Recorder(undefined);
  const input = typeof stdin === "string" ? bytesOf(stdin) : stdin;
  const code = await main(
    args,
    {
      stdin: input,
      stdout,
      stderr,
      env,
      cwd,
      handOver,
      saveMemory,
      interrupt: () => {},
      onInterrupt: () => () => {},
    },
    services,
  );
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Recorder implements TextOutput {
  text = "";
  readonly columns: number | undefined;

  constructor(columns: number | undefined) {
    this.columns = columns;
  }

  get isTTY(): boolean {
    return this.columns !== undefined;
  }

  write(text: string): void {
    this.text += text;
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
