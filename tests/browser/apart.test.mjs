// The preview and the site are strangers: neither shows in the other.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sees, serve } from './preview.mjs';
import { SMALL } from './sources.mjs';

const CONFERENCE = fileURLToPath(new URL('../..', import.meta.url));

/** All files below a folder. */
const files = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => fs.statSync(name).isFile());

describe('The preview and the site are apart', { timeout: 180_000 }, () => {
  test('nothing of the preview is in a built site', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');
    await sees(tab, 'It begins on');
    assert.deepEqual(fs.readdirSync(preview.root).sort(), ['content', 'i18n', 'themes']);

    spawnSync(process.env.PLENARY, ['--root', preview.root, 'build']);

    const built = files(path.join(preview.root, 'public'));
    assert(built.some((name) => name.endsWith('en/about/index.html')));
    const telling = built.filter((name) => fs.readFileSync(name).includes('_plenary'));
    assert.deepEqual(telling, []);
  });

  test('a previewed page is the built one and one script', async (t) => {
    const preview = await serve(t, SMALL);
    spawnSync(process.env.PLENARY, ['--root', preview.root, 'build']);
    const built = fs.readFileSync(path.join(preview.root, 'public/th/about/index.html'), 'utf8');

    const answer = await fetch(preview.address('/th/about/'));

    const script = /<script src="\/_plenary\/client\.js"[^>]*><\/script>/;
    assert.equal((await answer.text()).replace(script, ''), built);
  });

  test("the conference's own pages have nothing to complain of", async (t) => {
    const preview = await serve(t, CONFERENCE);
    const window = await preview.window();
    for (const place of ['/', '/en/', '/th/about/', '/tet/documents/outcome/']) {
      const tab = await preview.open(place, window);
      await tab.locator('main').waitFor();
    }

    const tab = await preview.open('/th/venues/lianyungang/', window);
    preview.edit('i18n/en/venues.ftl', 'UTC+08:00', 'eight hours ahead of UTC');
    preview.edit('i18n/th/venues.ftl', 'UTC+08:00', 'UTC+8');
    await sees(tab, 'UTC+8');
  });
});
