import type {
  DidChangeTextDocumentParams,
  Message,
  MessageStrategy,
  MessageWriter,
  NotificationMessage,
  Position,
  ResponseMessage,
} from "vscode-languageserver";
import { counted } from "../protocol/positions.ts";
import { ChangedText, rangeOf } from "../workspace/text-changes.ts";
import type { TextsByAddress, TextWithLines } from "../workspace/texts-by-address.ts";
import { addressIn, withPositions } from "./positions-within.ts";
import { columnFrom, columnIn, type UnitsOf } from "./units.ts";

type Next = Parameters<MessageStrategy["handleMessage"]>[1];
type Id = string | number | null;

/** How positions are counted on both ends, and in which texts. */
interface Recounting {
  readonly unitsOf: UnitsOf;
  readonly texts: TextsByAddress;
}

/**
 * The edge at which positions change from the units of the editor into UTF-16 units, in which everything behind it counts,
 * and back. Messages pass through it one by one, when the texts are what the editor means. For an editor that counts in UTF-16 it
 * does nothing.
 */
export class EncodedPositions implements MessageStrategy {
  readonly #inner: MessageStrategy;
  #recounting: Recounting | undefined;
  /** The files that requests are about which are not answered. */
  readonly #asked = new Map<Id, string>();

  /** @param inner is handed what comes in, counted in UTF-16 units */
  constructor(inner: MessageStrategy) {
    this.#inner = inner;
  }

  /** Counts in other units from here on. */
  countIn(unitsOf: UnitsOf, texts: TextsByAddress): void {
    this.#recounting = { unitsOf, texts };
  }

  handleMessage(message: Message, next: Next): ReturnType<Next> {
    return this.#inner.handleMessage(
      this.#recounting ? this.#incoming(message, this.#recounting) : message,
      next,
    );
  }

  /** What leaves by this has its positions in the units of the editor. */
  writer(inner: MessageWriter): MessageWriter {
    return {
      onError: inner.onError,
      onClose: inner.onClose,
      write: (message) => inner.write(this.#recounting ? this.#outgoing(message, this.#recounting) : message),
      end: () => inner.end(),
      dispose: () => inner.dispose(),
    };
  }

  #incoming(message: Message, recounting: Recounting): Message {
    const { method, params, id } = message as NotificationMessage & { readonly id?: Id };
    if (typeof params !== "object" || params === null) return message;
    const uri = addressIn(params as Readonly<Record<string, unknown>>);
    if (id !== undefined && uri !== undefined) this.#asked.set(id, uri);
    const now =
      method === "textDocument/didChange"
        ? changesIn(params as DidChangeTextDocumentParams, recounting)
        : withPositions(params, uri, (position, file) =>
            positionFrom(position, recounting.texts.of(file), recounting),
          );
    return now === params ? message : ({ ...message, params: now } as Message);
  }

  #outgoing(message: Message, recounting: Recounting): Message {
    const texts = new Map<string, TextWithLines | undefined>();
    const recount = (position: Position, uri: string): Position => {
      if (position.character === 0) return position;
      if (!texts.has(uri)) texts.set(uri, recounting.texts.of(uri));
      const text = texts.get(uri);
      return text
        ? { ...position, character: columnIn(position.character, position.line, text, recounting.unitsOf) }
        : position;
    };
    const { id } = message as ResponseMessage;
    const isAnswer = id !== undefined && !("method" in message);
    const uri = isAnswer ? this.#asked.get(id) : undefined;
    if (isAnswer) this.#asked.delete(id);
    return withPositions(message, uri, recount);
  }
}

function positionFrom(
  position: Position,
  text: TextWithLines | undefined,
  { unitsOf }: Recounting,
): Position {
  const units = counted(position.character);
  if (!text || units === 0) return position;
  return { ...position, character: columnFrom(units, counted(position.line), text, unitsOf) };
}

/** The changes of a file, each counted in the text that the ones before have left. */
function changesIn(params: DidChangeTextDocumentParams, recounting: Recounting): DidChangeTextDocumentParams {
  const open = recounting.texts.opened(params.textDocument.uri);
  const { contentChanges } = params;
  if (!open || !Array.isArray(contentChanges)) return params;
  const changed = new ChangedText(open.text, open.lines);
  const last = contentChanges.length - 1;
  const counted = contentChanges.map((change, index) => {
    const range = rangeOf(change);
    // The lines are those for a range in UTF-16 units as well: of these there are never more.
    const text = range && { text: changed.text, lines: changed.linesFor(range) };
    const own = range
      ? {
          ...change,
          range: {
            start: positionFrom(range.start, text, recounting),
            end: positionFrom(range.end, text, recounting),
          },
        }
      : change;
    if (index < last) changed.apply(own);
    return own;
  });
  return { ...params, contentChanges: counted };
}
