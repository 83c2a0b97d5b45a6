import type { Page } from "@playwright/test";
import { expect } from "./plein";

/** From here on the wachtrij listens to keys: what is pressed before that, nobody hears. */
export const expectLuistert = (page: Page) => expect(page.locator("table[aria-rowcount]")).toBeVisible();

/** Seconds of the keystroke-level model of Card, Moran and Newell: an average typist, and the moment before each unit of thought. */
const TOETS = 0.28;
const BEDENKEN = 1.35;

export type Geteld = { readonly taak: string; readonly toetsen: number; readonly seconden: number };

/**
 * Somebody at the desk who uses nothing but the keyboard: counts the keys, and how long they take by the model. A key
 * that decides something is thought about first; the letters of a word are one thought.
 */
export class Toetsenbord {
  private toetsen = 0;
  private menselijk = 0;

  constructor(private readonly page: Page, private readonly taak: string) {}

  /** Keys that follow each other without thinking: "Shift+J" counts as two. */
  async key(...reeks: readonly string[]): Promise<void> {
    this.menselijk += BEDENKEN;
    for (const toets of reeks) {
      this.add(toets.split("+").length);
      await this.page.keyboard.press(toets);
    }
  }

  async type(tekst: string): Promise<void> {
    this.menselijk += BEDENKEN;
    this.add([...tekst].length);
    await this.page.keyboard.type(tekst);
  }

  klaar(): Geteld {
    return { taak: this.taak, toetsen: this.toetsen, seconden: Math.round((this.menselijk + this.toetsen * TOETS) * 10) / 10 };
  }

  private add(toetsen: number): void {
    this.toetsen += toetsen;
  }
}
