// The panel that the preview puts into a page. Playwright looks into its shadow by itself.

/** The panel as a whole. */
export const panel = (tab) => tab.locator('plenary-preview');

/** What it lists. */
export const findings = (tab) => panel(tab).locator('.findings > li');

/** Waits until it lists a finding with these words. It opens by itself if that is an error. */
export async function lists(tab, words) {
  await findings(tab).filter({ hasText: words }).first().waitFor();
}

/** Waits until it has nothing to say. */
export async function isSilent(tab) {
  await panel(tab).getByText('Nothing to mend').waitFor();
}

/** Opens it, as a reader does. */
export async function openPanel(tab) {
  await panel(tab).getByRole('button', { expanded: false }).click();
}
