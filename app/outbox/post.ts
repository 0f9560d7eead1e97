/** A message that is ready to go. */
export interface Outgoing {
  /** Of the row in the outbox; names the message and nobody else. */
  readonly id: string;
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** None in a text message. */
  readonly html: string | null;
  readonly calendar: CalendarFile | null;
}

export interface CalendarFile {
  readonly name: string;
  readonly method: "PUBLISH" | "CANCEL";
  readonly content: string;
}

/** A message made for a row of the outbox, from what is true now. */
export interface Prepared {
  readonly message: Outgoing;
  /** Takes back what was made for it alone, such as a link, when it did not leave. */
  readonly undo: () => Promise<void>;
}

/**
 * How sending ended. "later": it was surely not taken, and trying again may work. "refused": trying again will
 * not work. "unknown": it was handed over and nobody said whether it was taken. "lost": it was another's turn.
 * `problem` is a code, without addresses.
 */
export type Outcome =
  | { readonly status: "sent" }
  | { readonly status: "lost" }
  | { readonly status: "later" | "refused" | "unknown"; readonly problem: string };

/**
 * Something that carries messages of one channel: a mail server, a folder. It calls `handOver` right before the
 * message leaves, and lets nothing leave when that answers false. Never throws.
 */
export type Post = (message: Outgoing, handOver: () => Promise<boolean>) => Promise<Outcome>;
