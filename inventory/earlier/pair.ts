import type { Located } from "../../schemas/located.ts";

/** An object as it was, and as it is. */
export type Pair<Node extends Located = Located> = readonly [earlier: Node, now: Node];
