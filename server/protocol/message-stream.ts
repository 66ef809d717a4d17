import type { Readable } from "node:stream";
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type Message,
} from "vscode-languageserver/node";

/** The longest message that is waited for: more than the longest text that JavaScript can hold. In bytes. */
const LONGEST_BODY = 2 ** 30;

/** The longest header that is waited for. In bytes. */
const LONGEST_HEADER = 4096;

/** The longest field that says how long a message is. In bytes. */
const LONGEST_LENGTH_FIELD = 64;

const END_OF_HEADER = "\r\n\r\n";

/** The field that says how long the message is, perhaps behind something that is no header. */
const LENGTH = /content-length:[ \t]*(\d{1,10})[ \t]*$/i;

/** Any other field. */
const FIELD = /^[\w-]+:/;

/** Header fields, and nothing else. */
const FIELDS = /^(?:[\w-]+:[^\r\n]*\r\n)*$/;

/** A header where only a message may stand. No message says this: in its texts line breaks are escaped. */
const HEADER_WITHIN = /Content-Length:[ \t]*\d+\r\n/i;

/**
 * Reads the messages of an editor. What is none is told and passed over, up to the next header: a wrong length spoils that
 * one message, and not all those that come after it.
 */
export class MessageStream extends AbstractMessageReader {
  readonly #input: Readable;
  #take: DataCallback | undefined;
  #header = Buffer.alloc(0);
  #body: Body | undefined;
  /** Whether what came last could not be understood, and was told. */
  #isLost = false;

  constructor(input: Readable) {
    super();
    this.#input = input;
  }

  listen(take: DataCallback): Disposable {
    this.#take = take;
    const onData = (chunk: Buffer) => this.#read(chunk);
    this.#input.on("data", onData);
    this.#input.on("error", (error) => this.fireError(error));
    this.#input.on("close", () => this.fireClose());
    return { dispose: () => this.#input.off("data", onData) };
  }

  #read(chunk: Buffer): void {
    let rest: Buffer | undefined = chunk;
    while (rest) rest = this.#body ? this.#readBody(this.#body, rest) : this.#readHeader(rest);
  }

  /** @returns what is to be read on; undefined while there is not enough */
  #readHeader(chunk: Buffer): Buffer | undefined {
    const all = Buffer.concat([this.#header, chunk]);
    const end = all.indexOf(END_OF_HEADER);
    if (end < 0) {
      if (all.length > LONGEST_HEADER) this.#lose("it does not begin with a header");
      this.#header = all.subarray(-LONGEST_HEADER);
      return undefined;
    }
    this.#header = Buffer.alloc(0);
    const header = all.toString("latin1", Math.max(0, end - LONGEST_HEADER), end);
    const said = lengthIn(header);
    if (!said || said.length > LONGEST_BODY) this.#lose("its header does not say how long it is");
    else {
      if (!FIELDS.test(said.before)) this.#lose("it does not begin with a header");
      this.#body = new Body(said.length);
    }
    return all.subarray(end + END_OF_HEADER.length);
  }

  #readBody(body: Body, chunk: Buffer): Buffer | undefined {
    const own = chunk.subarray(0, body.missing);
    const rest = chunk.subarray(own.length);
    const within = body.add(own);
    if (within === undefined && body.missing > 0) return undefined;
    this.#body = undefined;
    const bytes = body.bytes;
    if (within !== undefined) {
      this.#lose("it is shorter than its header says");
      return Buffer.concat([bytes.subarray(within), rest]);
    }
    if (bytes.length === 0) return rest;
    let message: Message;
    try {
      message = JSON.parse(bytes.toString("utf8")) as Message;
    } catch {
      this.#lose("it is no valid JSON");
      // The length may be wrong: perhaps the next message begins in it.
      return Buffer.concat([bytes, rest]);
    }
    this.#isLost = false;
    try {
      this.#take?.(message);
    } catch {
      // The library does not look at what a cancellation is about before it reads that.
      this.fireError(new Error("A message cannot be read: it lacks what messages of its kind have."));
    }
    return rest;
  }

  /** Tells once of all that is passed over until a message is understood again. */
  #lose(why: string): void {
    if (!this.#isLost) this.fireError(new Error(`A message cannot be read: ${why}.`));
    this.#isLost = true;
  }
}

/** How long a header says that the message is, in bytes, with what stands before that; undefined where it does not. */
function lengthIn(header: string): { readonly length: number; readonly before: string } | undefined {
  let found: { readonly length: number; readonly before: string } | undefined;
  let start = header.length;
  // Other fields may follow, and the first field counts.
  for (const line of header.split("\r\n").reverse()) {
    start -= line.length;
    const length = LENGTH.exec(line);
    if (length) found = { length: Number(length[1]), before: header.slice(0, start + length.index) };
    if (!FIELD.test(line)) break;
    start -= "\r\n".length;
  }
  return found;
}

/** A message as it comes in, piece by piece. */
class Body {
  readonly #chunks: Buffer[] = [];
  readonly #length: number;
  #size = 0;
  /** The end of what came in, in which a header may have begun. */
  #tail = "";

  constructor(length: number) {
    this.#length = length;
  }

  /** How many bytes are still to come. */
  get missing(): number {
    return this.#length - this.#size;
  }

  get bytes(): Buffer {
    return this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
  }

  /** @returns where a header begins in what came in; undefined where none does */
  add(chunk: Buffer): number | undefined {
    const start = this.#size - this.#tail.length;
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const text = this.#tail + chunk.toString("latin1");
    this.#tail = text.slice(-LONGEST_LENGTH_FIELD);
    const found = HEADER_WITHIN.exec(text);
    return found ? start + found.index : undefined;
  }
}
