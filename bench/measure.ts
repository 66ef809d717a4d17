import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A Node process to measure: what follows `node` on its command line. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** The folder that it is started in; this process's own where it isn't given. */
  readonly cwd?: string;
  /** With which code it ends when it did what it is measured for; 0 where it isn't given. */
  readonly exitCode?: number;
  /** Brings back what the process before has changed; its time is not counted. */
  readonly prepare?: () => void;
}

/** After so many rounds no other is begun once {@link PATIENCE} is over. */
const LEAST_ROUNDS = 2;
/** How long one comparison goes on, in seconds. */
const PATIENCE = 60;

/**
 * Runs processes in turn (A B A B), so that whatever slows the machine down for a while slows all of them, and answers
 * with the median of each one's times, in seconds. A first round is not counted: it warms the file cache. On a slow
 * machine there are fewer rounds than are asked for.
 */
export async function medianTimes(subjects: readonly Subject[], runs: number): Promise<number[]> {
  const times: number[][] = subjects.map(() => []);
  const end = performance.now() + PATIENCE * 1000;
  for (let run = 0; run <= runs; run += 1) {
    if (run > LEAST_ROUNDS && performance.now() > end) break;
    for (const [at, subject] of subjects.entries()) {
      subject.prepare?.();
      const seconds = await time(subject);
      if (run > 0) times[at]!.push(seconds);
    }
  }
  return times.map(median);
}

/** The most memory that a process held, in bytes. */
export async function peakMemory(subject: Subject, folder: string): Promise<number> {
  const { args, env, read } = memoryReport(join(folder, "peak-memory"));
  subject.prepare?.();
  await time({ ...subject, args: [...args, ...subject.args] }, env);
  return read();
}

/** What makes a Node process write down, when it ends, how much memory it held at most. */
export function memoryReport(file: string): {
  /** What follows `node` on its command line, before the rest. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** When it has ended: the bytes. */
  read(): number;
} {
  const reporter = fileURLToPath(new URL("processes/report-memory.cjs", import.meta.url));
  return {
    args: ["--require", reporter],
    env: { ...process.env, DRLINT_BENCH_MEMORY_FILE: file },
    read: () => Number(readFileSync(file, "utf8")) * 1024,
  };
}

/** The seconds from start to end of a process. @throws Error when it fails */
export async function time(
  { name, args, cwd, exitCode = 0 }: Subject,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== exitCode) {
    throw new Error(
      `${name} ended with exit code ${code}:\n${Buffer.concat(said).toString().slice(0, 2000)}`,
    );
  }
  return (performance.now() - start) / 1000;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 50);
}

/** The number that so many per cent of some numbers do not exceed; between two of them where it falls there. */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
