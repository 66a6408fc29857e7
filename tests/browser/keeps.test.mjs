// What the visitor was doing is still there after an edit: the page is changed in place.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mark, sees, serve, wasNotReloaded } from './preview.mjs';
import { SMALL } from './sources.mjs';

/** Scrolls far down, opens the details, and stops in the middle of typing a name. */
async function halfWay(preview) {
  const tab = await preview.open('/en/register/');
  await mark(tab);
  await tab.getByText('Who may come').click();
  await tab.getByLabel('Wish').fill('No meat');
  await tab.getByLabel('Name').pressSequentially('Somchai Jaide');
  for (let i = 0; i < 5; i += 1) {
    await tab.keyboard.press('Shift+ArrowLeft');
  }
  await tab.evaluate(() => window.scrollTo(0, 1234));
  return tab;
}

async function isStillHalfWay(tab) {
  await wasNotReloaded(tab);
  const found = await tab.evaluate(() => {
    const { name, value, selectionStart, selectionEnd } = document.activeElement;
    return {
      focus: name,
      value,
      selection: [selectionStart, selectionEnd],
      wish: document.querySelector('textarea').value,
      details: document.querySelector('details').open,
    };
  });
  assert.deepEqual(found, {
    focus: 'name',
    value: 'Somchai Jaide',
    selection: [8, 13],
    wish: 'No meat',
    details: true,
  });
}

describe('An edit keeps', { timeout: 120_000 }, () => {
  test('the place, the fields, the selection and what is open', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await halfWay(preview);

    preview.edit('i18n/en/pages.ftl', 'Write your name', 'Write your full name');

    await sees(tab, 'Write your full name');
    await isStillHalfWay(tab);
    assert.equal(await tab.evaluate(() => window.scrollY), 1234);
  });

  test('the field that is typed into, when a paragraph comes before it', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await halfWay(preview);
    const above = () =>
      tab.evaluate(() => document.querySelector('input').getBoundingClientRect().top);
    const before = await above();

    preview.edit('themes/plain/templates/register.html', '<form>', '<p>Almost done</p>\n<form>');

    await sees(tab, 'Almost done');
    await isStillHalfWay(tab);
    assert.notEqual(await above(), before, 'the paragraph takes room above the field');
  });

  test('what is typed while the edit arrives', async (t) => {
    const preview = await serve(t, SMALL);
    const tab = await preview.open('/en/register/');
    await mark(tab);
    const wish = tab.getByLabel('Wish');

    preview.edit('i18n/en/pages.ftl', 'Write your name', 'Write your full name');
    await wish.pressSequentially('A seat near the window, please');

    await sees(tab, 'Write your full name');
    assert.equal(await wish.inputValue(), 'A seat near the window, please');
    await wasNotReloaded(tab);
  });
});
