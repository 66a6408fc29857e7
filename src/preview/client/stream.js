// The stream of events from the preview, for all pages that somebody shows.
//
// When the pages change it is opened anew with the new list; the old one is closed when
// the new one is there, so that no event falls between the two. The preview compares the
// versions when a stream opens, so that none is lost before it either.

const EVENTS = ["page", "gone", "file", "found", "desk"];

/** What the preview takes in one address: more pages have a second stream. */
const PAGES = 64;
const LENGTH = 6_000;

/** How soon a lost stream is tried again, in milliseconds, and how late at the most. */
const SOON = 100;
const LATE = 2_000;

/** How long to wait for more changes of the list. */
const QUIET = 20;

export class Stream {
  #tell;
  #addresses = [];
  #sources = [];
  #leaving = [];
  #delay = SOON;
  #timer;

  /** `tell(name, data)` hears all events, and "lost" and "back". */
  constructor(tell) {
    this.#tell = tell;
  }

  /** Listens for these tabs, `{ page, version, desk }`, and no others. */
  want(tabs) {
    const addresses = addressesOf(tabs);
    if (addresses.join() === this.#addresses.join()) return;
    this.#addresses = addresses;
    this.#connectIn(QUIET);
  }

  #connectIn(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), delay);
  }

  #connect() {
    this.#leaving.push(...this.#sources);
    let missing = this.#addresses.length;
    if (missing === 0) this.#close(this.#leaving);
    this.#sources = this.#addresses.map((address) => {
      const source = new EventSource(address);
      source.onopen = () => {
        missing -= 1;
        if (missing === 0 && this.#sources.includes(source)) this.#opened();
      };
      source.onerror = () => {
        if (this.#sources.includes(source)) this.#lost();
        else source.close();
      };
      for (const name of EVENTS) {
        source.addEventListener(name, ({ data }) => this.#tell(name, JSON.parse(data)));
      }
      return source;
    });
  }

  #opened() {
    this.#close(this.#leaving);
    this.#delay = SOON;
    this.#tell("back", null);
  }

  #lost() {
    this.#close(this.#leaving);
    this.#close(this.#sources);
    // Once is no loss: a restart, or a full house.
    if (this.#delay > SOON) this.#tell("lost", null);
    this.#connectIn(this.#delay);
    this.#delay = Math.min(this.#delay * 2, LATE);
  }

  #close(sources) {
    for (const source of sources.splice(0)) source.close();
  }
}

/** The addresses of the streams that tell all about these tabs. */
function addressesOf(tabs) {
  if (tabs.length === 0) return [];
  const pages = new Set();
  for (const { page, version } of tabs) if (page) pages.add(`${page}~${version}`);
  const streams = [tabs.some((tab) => tab.desk) ? ["desk"] : []];
  let length = 0;
  for (const page of [...pages].sort()) {
    const pair = `page=${encodeURIComponent(page).replaceAll("%2F", "/")}`;
    if (streams.at(-1).length >= PAGES || length + pair.length > LENGTH) {
      streams.push([]);
      length = 0;
    }
    streams.at(-1).push(pair);
    length += pair.length + 1;
  }
  return streams.map((pairs) => ["/_plenary/events", pairs.join("&")].filter(Boolean).join("?"));
}
