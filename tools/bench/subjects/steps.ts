import type { Page } from 'playwright-core';
import type { Step } from './page-subject.ts';

// Playwright finds inside open shadow roots by itself.

/** Presses keys in a control, one after the other. */
export const press = (selector: string, ...keys: readonly string[]): Step => ({
  name: 'keys',
  act: async (page) => {
    await one(page, () => page.locator(selector).first().focus());
    for (const key of keys) await one(page, () => page.keyboard.press(key));
  },
});

/** Clicks as a hand does: the script with which the tool finds the place is part of nobody's answer. */
export const click = (selector: string): Step => ({
  name: 'click',
  act: async (page) => {
    const target = page.locator(selector).first();
    await one(page, () => target.scrollIntoViewIfNeeded());
    const box = await target.boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    await one(page, () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2));
  },
});

const moves = 20;

/** Twenty moves of a slider: with the arrow key, then by dragging it. */
export const slide = (selector: string): Step => ({
  name: 'slide',
  act: async (page) => {
    const slider = page.locator(selector).first();
    await one(page, () => slider.focus());
    for (let move = 0; move < moves; move++)
      await one(page, () => page.keyboard.press('ArrowRight'));
    const box = await slider.boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, middle);
    await page.mouse.down();
    for (let move = 1; move <= moves; move++) {
      const share = 0.3 + (0.4 * move) / moves;
      await one(page, () => page.mouse.move(box.x + box.width * share, middle));
    }
    await one(page, () => page.mouse.up());
  },
});

/** Does one thing as a person does: the next comes after the page has shown this one. */
async function one(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))),
  );
}
