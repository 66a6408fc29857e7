// Hears what changed, for one tab. All tabs of a browser share one worker and with it one
// stream, for browsers allow six connections to a host and people keep more pages open
// than that. Where there is no such worker, a tab has a stream while it is seen.
import { Stream } from "/_plenary/stream.js";

export class Listener {
  #tab;
  #tell;
  #port = null;
  #stream = null;

  /** `tell(name, data)` is called for each event that concerns `tab`. */
  constructor(tab, tell) {
    this.#tab = tab;
    this.#tell = tell;
    addEventListener("pagehide", () => this.#leave());
    addEventListener("pageshow", (event) => {
      if (event.persisted) this.#join();
    });
    // A tab that slept may have been forgotten: it says again that it is here.
    document.addEventListener("visibilitychange", () => this.#say());
    this.#join();
  }

  /** The tab shows something else now. */
  become(tab) {
    this.#tab = tab;
    this.#say();
  }

  #join() {
    try {
      const worker = new SharedWorker("/_plenary/live.js", { name: "plenary", type: "module" });
      worker.onerror = () => this.#alone();
      worker.port.onmessage = ({ data: { name, data } }) => {
        if (name === "ping") worker.port.postMessage("here");
        else this.#tell(name, data);
      };
      this.#port = worker.port;
    } catch {
      this.#alone();
    }
    this.#say();
  }

  #alone() {
    this.#port = null;
    this.#stream ??= new Stream(this.#tell);
    this.#say();
  }

  #say() {
    this.#port?.postMessage(this.#tab);
    this.#stream?.want(document.hidden ? [] : [this.#tab]);
  }

  #leave() {
    this.#stream?.want([]);
    this.#port?.postMessage("bye");
    // A page that is left is hidden after that, and has nothing more to say.
    this.#port = null;
  }
}
