/** A request that is refused before any page sees it; the error middleware turns it into a plain page. */
export class HttpProblem extends Error {
  override name = "HttpProblem";

  constructor(
    readonly status: number,
    /** Why, for the log: a word or two, nothing from the request. */
    readonly reason: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(reason);
  }
}
