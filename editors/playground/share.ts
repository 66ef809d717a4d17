/** One file of the playground. */
export interface SharedFile {
  readonly name: string;
  readonly text: string;
}

/** A link that cannot be read. The message is a sentence for the person who has opened it. */
export class BrokenLinkError extends Error {
  override readonly name = "BrokenLinkError";
}

/** A link says which form it has, so that another one can follow. */
const FORM = "1";
/** The most that a link may hold, in characters of text: a small one can be made that would grow without end. */
export const MOST_SHARED = 8 * 1024 * 1024;
const MOST_FILES = 50;

/** How the configuration of the playground is named. */
export const CONFIGURATION = ".drlintrc.yaml";

/** What names files of the playground may have: those of inventories and of the configuration, without folders. */
function isFileName(name: string): boolean {
  return name === CONFIGURATION || isInventoryName(name);
}

/** Whether a file of the playground is an inventory, by its name. */
export function isInventoryName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,80}\.dr\.(?:ya?ml|json)$/u.test(name);
}

/** The fragment of a link that brings files, compressed. */
export async function fragmentOf(files: readonly SharedFile[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(files.map(({ name, text }) => [name, text])));
  const packed = await allOf(streamOf(bytes).pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `${FORM}${btoa(binary)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/={1,2}$/, "")}`;
}

/**
 * The files that a fragment brings.
 *
 * @param fragment without `#`
 * @throws BrokenLinkError for one that is broken, too large, or of files that the playground does not have
 */
export async function filesOf(fragment: string): Promise<readonly SharedFile[]> {
  if (!fragment.startsWith(FORM))
    throw new BrokenLinkError("The link is of a form that this page does not know. Open it in a newer one.");
  return checked(await unpacked(fragment.slice(FORM.length)));
}

async function unpacked(written: string): Promise<unknown> {
  try {
    const binary = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const whole = await allOf(
      streamOf(bytes).pipeThrough(new DecompressionStream("deflate-raw")),
      MOST_SHARED,
    );
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(whole));
  } catch (error) {
    if (error instanceof BrokenLinkError) throw error;
    throw new BrokenLinkError(
      "The link is broken: a part of it was lost or changed on the way. Ask for it again.",
    );
  }
}

function checked(content: unknown): readonly SharedFile[] {
  const isWhole =
    Array.isArray(content) &&
    content.length > 0 &&
    content.length <= MOST_FILES &&
    content.every(
      (each) => Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === "string"),
    );
  if (!isWhole) throw new BrokenLinkError("The link brings no files that this page could show.");
  const files = (content as [string, string][]).map(([name, text]) => ({ name, text }));
  const names = new Set(files.map(({ name }) => name));
  if (names.size !== files.length || !files.every(({ name }) => isFileName(name)))
    throw new BrokenLinkError(
      "The link brings files whose names are none of inventories or configurations, or the same name twice.",
    );
  if (!files.some(({ name }) => isInventoryName(name)))
    throw new BrokenLinkError("The link brings no inventory, so there is nothing to show.");
  return files;
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** All bytes of a stream, of which no more is read than allowed. */
async function allOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new BrokenLinkError(`The link brings more than ${most / 1024 / 1024} MB, and is not opened.`);
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
