// What the reader did to the page, which outlives a new version of it: what they typed and
// chose, where the focus and the caret are, what they opened, how far they scrolled.

const FIELDS = "input, textarea, select";
const STATEFUL = `${FIELDS}, details, audio, video, iframe`;

/** Ids that we lend to elements without one, so that each finds itself again. */
const LENT = "plenary:";

/** Remembers all of it, right before `page` becomes `next`. */
export function keep(page, next) {
  const typed = typedFields(page);
  const chosen = chosenOptions(page);
  const scrolled = scrolledElements(page);
  const focus = focused(page);
  lendIds(page);
  lendIds(next);
  return {
    /** Whether an attribute is the reader's and not the page's. */
    holds(element, name) {
      if (name === "open") return element.matches("details, dialog");
      return (name === "value" || name === "checked") && typed.has(element);
    },
    /** What the field would be without the reader is still the page's. */
    morphed(element, model) {
      if (!typed.has(element) || element.localName !== "input") return;
      if (element.defaultValue !== model.defaultValue) element.defaultValue = model.defaultValue;
      element.defaultChecked = model.defaultChecked;
    },
    restore() {
      for (const lent of page.querySelectorAll(`[id^="${LENT}"]`)) lent.removeAttribute("id");
      for (const [select, values] of chosen) choose(select, values);
      for (const [element, top, left] of scrolled) {
        if (element.scrollTop !== top || element.scrollLeft !== left) {
          element.scrollTo({ top, left, behavior: "instant" });
        }
      }
      focus.restore();
    },
  };
}

function typedFields(page) {
  const typed = new Set();
  for (const field of page.querySelectorAll("input, textarea")) {
    if (field.value !== field.defaultValue && field.type !== "file") typed.add(field);
    if (field.checked !== field.defaultChecked) {
      typed.add(field);
      if (field.type === "radio") group(page, field).forEach((one) => typed.add(one));
    }
  }
  return typed;
}

/** The radio buttons of which one is chosen. */
function group(page, radio) {
  const named = [...page.getElementsByName(radio.name)];
  return named.filter((one) => one.type === "radio" && one.form === radio.form);
}

function chosenOptions(page) {
  const chosen = new Map();
  for (const select of page.querySelectorAll("select")) {
    const options = [...select.options];
    const preset = options.filter((option) => option.defaultSelected);
    if (!select.multiple && preset.length === 0) preset.push(options.find((option) => !option.disabled));
    if (options.some((option) => option.selected !== preset.includes(option))) {
      chosen.set(select, [...select.selectedOptions].map((option) => option.value));
    }
  }
  return chosen;
}

function choose(select, values) {
  const options = [...select.options];
  if (!select.multiple && !options.some((option) => values.includes(option.value))) return;
  for (const option of options) option.selected = values.includes(option.value);
}

function scrolledElements(page) {
  const scrolled = [];
  for (const element of page.querySelectorAll("*")) {
    if ((element.scrollTop || element.scrollLeft) && element !== page.scrollingElement) {
      scrolled.push([element, element.scrollTop, element.scrollLeft]);
    }
  }
  return scrolled;
}

function focused(page) {
  const element = page.activeElement;
  // Fields of some types have no caret.
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = element ?? {};
  return {
    restore() {
      if (!element?.isConnected || element === page.body) return;
      if (element !== page.activeElement) element.focus({ preventScroll: true });
      const moved = element.selectionStart !== start || element.selectionEnd !== end;
      if (typeof start === "number" && moved) element.setSelectionRange(start, end, direction);
    },
  };
}

/** Lends an id to what has a state and none: equal in both versions if it is the same. */
function lendIds(page) {
  const seen = new Map();
  for (const element of page.querySelectorAll(STATEFUL)) {
    if (element.hasAttribute("id")) continue;
    const name = sign(element);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    element.setAttribute("id", `${LENT}${name}:${number}`);
  }
}

/** By what people would say that it is the same. */
function sign(element) {
  const has = (name) => element.getAttribute(name) ?? "";
  switch (element.localName) {
    case "details":
      return `details ${element.querySelector("summary")?.textContent.trim()}`;
    case "audio":
    case "video":
      return `media ${has("src") || element.querySelector("source")?.getAttribute("src")}`;
    case "iframe":
      return `iframe ${has("src")}`;
    default: {
      const value = /^(radio|checkbox)$/i.test(has("type")) ? has("value") : "";
      return [element.localName, has("type"), has("name"), value].join(" ");
    }
  }
}
