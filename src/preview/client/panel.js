// The panel: what was found, and the page in other languages. It lies over the page in a
// shadow of its own, outside of `body`, and takes no part in its layout.
import { Idiomorph } from "/_plenary/idiomorph.js";

/** Where the reader's last word is kept: "open" or "closed". */
const WISH = "plenary-panel";

/** How long the preview may take to say what was found before the panel is shown. */
const PATIENCE = 500;

export class Panel extends HTMLElement {
  #page = "";
  #found;
  #turn = 0;
  #errors = false;
  #open = false;
  #openedItself = false;
  #box = document.createElement("div");

  /** The panel of a page, put beside it. */
  static of(page) {
    customElements.define("plenary-preview", Panel);
    const panel = document.createElement("plenary-preview");
    // Until its style, which says otherwise, is there.
    panel.hidden = true;
    panel.#page = page;
    panel.#open = wish() === "open";
    document.documentElement.append(panel);
    setTimeout(() => panel.#turn || panel.#refresh(), PATIENCE);
    return panel;
  }

  constructor() {
    super();
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/_plenary/panel.css";
    const root = this.attachShadow({ mode: "open" });
    root.append(style, this.#box);
    root.addEventListener("click", (event) => {
      if (event.target.closest("button")) this.#turnTo(!this.#open);
    });
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#open) return;
      this.#turnTo(false);
      this.#button.focus();
    });
  }

  /** The preview says which findings there are now. */
  found(version) {
    if (version === this.#found) return;
    this.#found = version;
    this.#refresh();
  }

  /** The page has become another. */
  show(page) {
    this.#page = page;
    this.#refresh();
  }

  get #button() {
    return this.#box.querySelector("button");
  }

  async #refresh() {
    this.#turn += 1;
    const turn = this.#turn;
    let text;
    try {
      const answer = await fetch(`/_plenary/panel?page=${encodeURIComponent(this.#page)}`, {
        cache: "no-store",
      });
      if (!answer.ok) throw new Error(`${answer.status}`);
      text = await answer.text();
    } catch {
      // Asked again as soon as the preview speaks.
      this.#found = undefined;
      return;
    }
    if (turn === this.#turn) this.#write(text);
  }

  #write(text) {
    const focused = this.shadowRoot.activeElement;
    Idiomorph.morph(this.#box, text, {
      morphStyle: "innerHTML",
      callbacks: {
        // Whether it is open is not the preview's to say.
        beforeAttributeUpdated: (name) => name !== "hidden" && name !== "aria-expanded",
      },
    });
    this.#judge();
    if (focused && !this.shadowRoot.activeElement) this.#button.focus({ preventScroll: true });
  }

  /** Opens by itself when something must be mended, and goes when it is. */
  #judge() {
    const errors = this.#box.firstElementChild?.dataset.worst === "errors";
    if (errors && !this.#errors && !this.#open && wish() !== "closed") {
      this.#open = this.#openedItself = true;
    }
    if (!errors) {
      if (this.#openedItself) this.#open = this.#openedItself = false;
      // Who closed it had these errors in mind, not the next ones.
      if (wish() === "closed") wish("");
    }
    this.#errors = errors;
    this.#apply();
  }

  /** The reader opens or closes it. */
  #turnTo(open) {
    this.#open = open;
    this.#openedItself = false;
    wish(open ? "open" : "closed");
    this.#apply();
  }

  #apply() {
    this.toggleAttribute("open", this.#open);
    this.#button?.setAttribute("aria-expanded", this.#open);
    this.#box.querySelector("#sheet")?.toggleAttribute("hidden", !this.#open);
  }
}

/** The reader's last word, or a new one. A browser may forbid to keep it. */
function wish(word) {
  try {
    if (word !== undefined) sessionStorage.setItem(WISH, word);
    return sessionStorage.getItem(WISH);
  } catch {
    return null;
  }
}
