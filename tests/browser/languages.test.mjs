// From a page to itself in another language, also in those that nobody speaks.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openPanel, panel } from './panel.mjs';
import { sees, serve } from './preview.mjs';
import { SMALL } from './sources.mjs';

/** What of a page must be the same in a pseudo-locale: its elements and where its links lead. */
const shape = (tab) =>
  tab.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')].map((element) => [
      element.localName,
      element.id,
      element.localName === 'a' ? new URL(element.href).pathname : '',
    ]),
  );

describe('The switch of languages', { timeout: 120_000 }, () => {
  test('leads to the same page in another language', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');

    await openPanel(tab);
    await panel(tab).getByRole('link', { name: 'ไทย' }).click();

    await tab.waitForURL(preview.address('/th/about/'));
    await sees(tab, 'เริ่มวันที่');
  });

  test('leads to a pseudo-locale, accented and longer, with its markup whole', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');
    const plain = await tab.locator('main').innerText();
    const plainShape = await shape(tab);

    await openPanel(tab);
    await panel(tab).getByRole('link', { name: 'accented' }).click();

    await tab.waitForURL(preview.address('/_plenary/en-xa/en/about/'));
    const accented = await tab.locator('main').innerText();
    assert.doesNotMatch(accented, /About|begins|early|Home/);
    assert(accented.length > plain.length * 1.2, `${accented.length} after ${plain.length}`);
    const inside = plainShape.map(([name, id, link]) => [name, id, link && `/_plenary/en-xa${link}`]);
    assert.deepEqual(await shape(tab), inside);
    const style = (h1) => getComputedStyle(h1).backgroundColor;
    assert.equal(await tab.locator('h1').evaluate(style), 'rgb(0, 0, 128)');
  });

  test('leads to a pseudo-locale that runs from right to left', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/about/');

    await openPanel(tab);
    await panel(tab).getByRole('link', { name: 'right to left' }).click();

    await tab.waitForURL(preview.address('/_plenary/ar-xb/en/about/'));
    assert.equal(await tab.locator('html').getAttribute('dir'), 'rtl');
    await tab.locator('main').getByRole('link').click();
    await tab.waitForURL(preview.address('/_plenary/ar-xb/en/'));
    assert.equal(await tab.locator('html').getAttribute('dir'), 'rtl');
  });

  test('leads back out of a pseudo-locale', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/en-xa/en/about/');

    await openPanel(tab);
    await panel(tab).getByRole('link', { name: 'English' }).click();

    await tab.waitForURL(preview.address('/en/about/'));
    await sees(tab, 'It begins on');
  });
});

describe('A page in a pseudo-locale', { timeout: 120_000 }, () => {
  test('is alive too', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/_plenary/en-xa/en/register/');

    preview.edit('i18n/en/pages.ftl', 'Write your name', '12345');

    await sees(tab, '12345');
  });
});
