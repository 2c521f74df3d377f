/** @typedef {{ path: string, start: number, end: number }} Request milliseconds since the navigation began */

/**
 * After how many round trips each request comes: none for the page itself, and one more than the last answer that was complete when
 * it was asked for.
 *
 * @param {Request[]} requests in the order they were made, the page's own first
 * @returns {number[]}
 */
export function roundTrips(requests) {
  /** @type {number[]} */
  const trips = [];
  for (const { start } of requests) {
    const before = trips.filter((_, i) => requests[i].end <= start);
    trips.push(before.length ? Math.max(...before) + 1 : 0);
  }
  return trips;
}
