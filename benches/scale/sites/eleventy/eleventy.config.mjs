import { readFileSync } from "node:fs";

// Words and languages stand beside the templates, not in the data of each page: Eleventy
// would merge all of them into every page.
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const languages = read("./languages.json");
const words = read("./words.json");
const navigation = read("./navigation.json");
const BASE = "https://conference.example";

// The pages of each language, gathered in one walk.
let shelves = null;

function gather(collections) {
  if (shelves) return shelves;
  shelves = {};
  for (const { folder, code } of languages) {
    const talks = { url: `/${folder}/talks/`, title: words[code].talks, description: words[code]["talks-description"] };
    shelves[folder] = { section: talks, pages: [talks], talks: [], byName: new Map(), menu: [] };
  }
  for (const item of collections.getAll()) {
    const { title, description, folder, order, day, news } = item.data;
    const page = { url: item.url, name: item.fileSlug, title, description, order, day, news };
    const shelf = shelves[folder];
    shelf.pages.push(page);
    if (item.url.startsWith("/talks/", folder.length + 1)) shelf.talks.push(page);
    shelf.byName.set(page.name, page);
  }
  for (const shelf of Object.values(shelves)) {
    shelf.talks.sort((a, b) => a.order - b.order);
    shelf.talks.forEach((page, at) => {
      page.lower = shelf.talks[at - 1];
      page.higher = shelf.talks[at + 1];
    });
    shelf.menu = [shelf.section, ...navigation.map((name) => shelf.byName.get(name))];
    shelf.news = shelf.talks.filter((page) => page.news).sort((a, b) => (a.day < b.day ? 1 : -1));
  }
  return shelves;
}

// `## Words {#id}`
function ids(markdown) {
  markdown.core.ruler.push("ids", ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type !== "heading_open") return;
      const last = tokens[at + 1].children.at(-1);
      const found = / \{#([^}]+)\}$/.exec(last.content);
      if (!found) return;
      token.attrSet("id", found[1]);
      last.content = last.content.slice(0, found.index);
    });
  });
}

export default function (config) {
  config.on("eleventy.before", () => { shelves = null; });
  for (const { folder } of languages) {
    config.addCollection(`talks-${folder}`, (collections) => gather(collections)[folder].talks);
  }
  config.addNunjucksGlobal("base", BASE);
  config.addNunjucksGlobal("languages", languages);
  config.addNunjucksGlobal("words", words);
  config.addNunjucksGlobal("shelf", (folder) => shelves[folder]);
  // What follows the folder of the language in an address.
  config.addFilter("rest", (url) => url.slice(url.indexOf("/", 1)));
  config.addFilter("day", (day, code) => words[code].day.replace("{d}", Number(day.slice(8))));
  config.amendLibrary("md", (markdown) => markdown.use(ids));
  config.addPassthroughCopy({ static: "/" });
  config.setUseGitIgnore(false);
  return {
    dir: { input: "content", includes: "../layouts", output: "public" },
    markdownTemplateEngine: false,
    templateFormats: ["md", "njk"],
  };
}
