/**
 * Bytes that all requests of a page which outlive it may have together.
 *
 * @see WHATWG, Fetch, HTTP-network-or-cache fetch: "in-flight keepalive bytes", 64 kibibytes
 */
const budget = 64 * 1024;

/**
 * Counts the bytes on their way in requests that outlive the page. A request above the budget is
 * refused by the browser before it is sent, so it goes as an ordinary one instead.
 */
export class KeepaliveBudget {
  #inFlight = 0;

  /** @param send - told whether it may outlive the page */
  async spend<T>(bytes: number, send: (keepalive: boolean) => Promise<T>): Promise<T> {
    if (this.#inFlight + bytes > budget) return send(false);
    this.#inFlight += bytes;
    try {
      return await send(true);
    } finally {
      this.#inFlight -= bytes;
    }
  }
}
