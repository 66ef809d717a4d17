/**
 * What a plain (unquoted) scalar means: the core schema of YAML 1.2.2, section 10.3.2. Numbers and words are told by
 * looking at characters, since this runs for every value of an inventory.
 */

/** The value of a plain scalar: a number, boolean or null where the core schema says so, else the text itself. */
export function plainValue(text: string): string | number | boolean | null {
  switch (text.length === 0 ? 0x7e : text.charCodeAt(0)) {
    case 0x7e: // ~, or nothing at all
      return text.length <= 1 ? null : text;
    case 0x6e: // n
    case 0x4e: // N
      return text === "null" || text === "Null" || text === "NULL" ? null : text;
    case 0x74: // t
    case 0x54: // T
      return text === "true" || text === "True" || text === "TRUE" ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === "false" || text === "False" || text === "FALSE" ? false : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39:
      return numberValue(text) ?? text;
    default:
      return text;
  }
}

/** The number that a text stands for in the core schema, or `undefined`. Of `0x` and `0o` numbers too. */
export function numberValue(text: string): number | undefined {
  const length = text.length;
  let position = 0;
  const first = text.charCodeAt(0);
  if (first === 0x2b || first === 0x2d) position = 1;
  else if (first === 0x30 && length > 2) {
    const base = text.charCodeAt(1);
    if (base === 0x78 || base === 0x6f) return baseValue(text, base === 0x78);
  }
  const digits = position;
  while (isDigit(text.charCodeAt(position))) position++;
  const wholeDigits = position - digits;
  if (position === length) return wholeDigits > 0 ? finite(Number(text)) : undefined;
  let fractionDigits = 0;
  if (text.charCodeAt(position) === 0x2e) {
    const fraction = ++position;
    while (isDigit(text.charCodeAt(position))) position++;
    fractionDigits = position - fraction;
    if (wholeDigits + fractionDigits === 0) return notFinite(text, first);
  }
  if (wholeDigits + fractionDigits === 0) return undefined;
  if ((text.charCodeAt(position) | 0x20) === 0x65) {
    position++;
    const sign = text.charCodeAt(position);
    if (sign === 0x2b || sign === 0x2d) position++;
    const exponent = position;
    while (isDigit(text.charCodeAt(position))) position++;
    if (position === exponent) return undefined;
  }
  return position === length ? finite(Number(text)) : undefined;
}

/** `5E1234` looks like a number but is none that can be held; it stays text. */
function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function baseValue(text: string, isHexadecimal: boolean): number | undefined {
  return (isHexadecimal ? /^0x[0-9a-fA-F]+$/ : /^0o[0-7]+$/).test(text) ? finite(Number(text)) : undefined;
}

function notFinite(text: string, first: number): number | undefined {
  const word = first === 0x2b || first === 0x2d ? text.slice(1) : text;
  if (word === ".inf" || word === ".Inf" || word === ".INF") {
    return first === 0x2d ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  return text === ".nan" || text === ".NaN" || text === ".NAN" ? Number.NaN : undefined;
}
