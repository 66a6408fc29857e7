// `plenary serve` beside a site in a folder of its own, and Chromium to look at it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

const { PLENARY, CHROMIUM, MODULES } = process.env;
assert(PLENARY && CHROMIUM && MODULES, 'start these tests with tests/browser/run');

/** Takes a module out of the folder that `run` installed it into. */
export const fetched = createRequire(`${MODULES}/`);
const { chromium } = fetched('playwright-core');

// One browser a test file; a fresh context, without a cookie or a worker, is what tests need.
let browser;
after(() => browser?.close());

// Longer than anything takes on a busy machine; only a test that fails waits so long.
const PATIENCE = 10_000;

/** Writes the site, serves it until the test ends, and then asks whether all was well. */
export async function serve(t, files, ...options) {
  const preview = new Preview(files, options);
  t.after(() => preview.end());
  await preview.start();
  return preview;
}

class Preview {
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-browser-'));
  #process;
  #said = '';
  #port = 0;
  #options;
  #contexts = [];
  #complaints = [];
  #expected = [];

  constructor(files, options) {
    this.#options = options;
    this.root = path.join(this.#folder, 'site');
    if (typeof files === 'string') {
      copySite(files, this.root);
    } else {
      fs.mkdirSync(this.root);
      for (const [name, text] of Object.entries(files)) {
        this.save(name, text);
      }
    }
  }

  /** Starts the server; after a `kill`, on the port that it had. */
  async start() {
    const words = ['--root', this.root, 'serve', '--port', String(this.#port), ...this.#options];
    this.#said = '';
    this.#process = spawn(PLENARY, words, { stdio: ['ignore', 'inherit', 'pipe'] });
    this.#process.stderr.setEncoding('utf8');
    this.#port = await new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`${why}\n${this.#said}`));
      const limit = setTimeout(fail, PATIENCE, 'The server gave no address.');
      this.#process.stderr.on('data', (text) => {
        this.#said += text;
        const address = this.#said.match(/http:\/\/127\.0\.0\.1:(\d+)\//);
        if (address) {
          clearTimeout(limit);
          resolve(Number(address[1]));
        }
      });
      this.#process.on('error', fail);
      this.#process.on('exit', () => {
        clearTimeout(limit);
        fail('The server ended.');
      });
    });
  }

  /** Ends the server as a crash does. */
  async kill() {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }

  /** Stops the server as Ctrl-C does, and gives its exit code. */
  async #stop() {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) {
      return this.#process.exitCode;
    }
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGINT');
    const limit = setTimeout(() => this.#process.kill('SIGKILL'), PATIENCE);
    const [code] = await ended;
    clearTimeout(limit);
    return code;
  }

  /** The end of every test: the server stops at once, and no tab had anything to complain of. */
  async end() {
    // The server goes first: it must not wait for the browsers that listen to it.
    const complaints = this.#complaints.filter(
      (complaint) => !this.#expected.some((pattern) => pattern.test(complaint)),
    );
    this.#complaints = [];
    let code;
    try {
      code = await this.#stop();
    } finally {
      await Promise.all(this.#contexts.map((context) => context.close()));
      fs.rmSync(this.#folder, { recursive: true, force: true });
    }
    assert.deepEqual(complaints, [], 'the browser complained');
    assert.equal(code, 0, `the server's exit code; it said:\n${this.#said}`);
  }

  /** The full address of a path. */
  address(place) {
    return `http://127.0.0.1:${this.#port}${place}`;
  }

  /** A browser window of a visitor that was never here, with Playwright's settings. */
  async window(settings = {}) {
    browser ??= await chromium.launch({ executablePath: CHROMIUM });
    const context = await browser.newContext(settings);
    this.#contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) {
        this.#complaints.push(`${message.text()} (${message.location().url})`);
      }
    });
    context.on('weberror', (error) => this.#complaints.push(String(error.error())));
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== 'data:' && host !== `127.0.0.1:${this.#port}`) {
        this.#complaints.push(`a request to another host: ${request.url()}`);
      }
    });
    return context;
  }

  /** A tab that shows a page, in a window of its own if none is given. */
  async open(place, window) {
    window ??= await this.window();
    const tab = await window.newPage();
    tab.asked = [];
    tab.on('request', (request) => tab.asked.push(new URL(request.url()).pathname));
    await tab.goto(this.address(place));
    return tab;
  }

  /** A console message that belongs to the test, such as that of a page which is not there. */
  expect(pattern) {
    this.#expected.push(pattern);
  }

  read(name) {
    return fs.readFileSync(path.join(this.root, name), 'utf8');
  }

  /** Saves a file as most editors do: whole, beside it, and then by a rename. */
  save(name, text) {
    const aside = path.join(this.#folder, 'unsaved');
    const target = path.join(this.root, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(aside, text);
    fs.renameSync(aside, target);
  }

  /** Saves a file with other words in one place. */
  edit(name, from, to) {
    const text = this.read(name);
    assert(text.includes(from), `${name} has no \`${from}\``);
    this.save(name, text.replace(from, () => to));
  }

  remove(name) {
    fs.rmSync(path.join(this.root, name));
  }
}

/** Copies what makes a site out of a repository. */
function copySite(from, to) {
  for (const part of ['content', 'i18n', 'themes']) {
    fs.cpSync(path.join(from, part), path.join(to, part), { recursive: true });
  }
}

/** Waits until the page's own text has these words. */
export async function sees(tab, words) {
  await tab.locator('main', { hasText: words }).waitFor();
}

/** Marks a tab's document. A reload gives the tab another document, without the mark. */
export async function mark(tab) {
  await tab.evaluate(() => {
    window.isTheFirst = true;
  });
}

/** Says that a tab still shows the document that was marked. */
export async function wasNotReloaded(tab) {
  assert(await tab.evaluate(() => window.isTheFirst), 'the page was loaded again');
}

/** How often a tab has asked for a page: 1 is its own first load. */
export function loads(tab, place) {
  return tab.asked.filter((asked) => asked === place).length;
}
