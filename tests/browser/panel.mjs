// The panel that the preview puts into a page.

/** The panel's element; Playwright looks into its shadow root by itself. */
export const panel = (tab) => tab.locator('#plenary-panel');

/** What the panel lists, opened. */
export const findings = (tab) => panel(tab).getByRole('listitem');

/** Waits until the panel lists a finding with these words. */
export async function lists(tab, words) {
  await findings(tab).filter({ hasText: words }).first().waitFor();
}

/** Waits until the panel lists no finding. */
export async function isSilent(tab) {
  await findings(tab).first().waitFor({ state: 'hidden' });
}
