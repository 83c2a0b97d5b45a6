import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./plein";

/** Only colours differ between light and dark. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Faults that axe finds, by these rules only or by all of WCAG 2.2 AA. Legacy: without the detour over an empty page for frames of other sites; twice as fast. */
export async function findAxeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Width of what can be scrolled to, in CSS pixels, once the page is laid out at the size it has: on a busy machine a new size arrives before the rules that belong to it. */
export async function measureWidth(page: Page): Promise<number> {
  const wide = page.viewportSize()?.width;
  if (wide) await page.waitForFunction((size) => window.innerWidth === size && window.matchMedia(`(width: ${size}px)`).matches, wide);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Light or dark, with what moves still; on a busy machine a colour is on its way until the next frame is drawn. */
export async function wear(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // Not awaited: what stands in something that is folded never ends by itself.
    for (const beweging of document.getAnimations()) if (beweging instanceof CSSTransition) beweging.finish();
  });
}

/** What a page owes in every state: a title, no accessibility faults, no sideways scroll. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/); // of a page that was just navigated to it follows a moment later
  expect(await findAxeFaults(page)).toEqual([]);
  expect(await measureWidth(page), "sideways scroll").toBeLessThanOrEqual(await page.evaluate(() => document.documentElement.clientWidth));
}

/** The same in the dark and on a phone of 320 px: for a state that no page opens in, and that is seen nowhere else. */
export async function expectAccessibleAnywhere(page: Page): Promise<void> {
  const scherm = page.viewportSize();
  await wear(page, "light");
  await expectAccessible(page);
  await wear(page, "dark");
  expect(await findAxeFaults(page, COLOUR_RULES), "in the dark").toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await measureWidth(page), "on a small phone").toBeLessThanOrEqual(320);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (scherm) await page.setViewportSize(scherm);
}
