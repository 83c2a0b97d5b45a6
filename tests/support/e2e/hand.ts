import type { Locator, Page } from "@playwright/test";

/** Seconds of the keystroke-level model of Card, Moran and Newell, for somebody who types at an average pace. */
const SECONDEN = { toets: 0.28, wijzen: 1.1, druk: 0.2, wissel: 0.4, bedenken: 1.35 } as const;

/**
 * A person at a form: counts what is done, and how long that takes somebody who reads, thinks and types, on top of
 * the time that the application itself takes. The test does not wait for the thinking.
 */
export class Hand {
  private readonly sinds = performance.now();
  private menselijk = 0;
  private aantal = 0;

  /** Things done so far: a press, a text, a file. */
  get handelingen(): number {
    return this.aantal;
  }

  /** Seconds since the first look at the page. */
  get seconden(): number {
    return this.menselijk + (performance.now() - this.sinds) / 1000;
  }

  async press(target: Locator): Promise<void> {
    this.add(SECONDEN.bedenken + SECONDEN.wijzen + SECONDEN.druk);
    await target.click();
  }

  async write(target: Locator, tekst: string): Promise<void> {
    this.add(SECONDEN.wissel + SECONDEN.bedenken + tekst.length * SECONDEN.toets);
    await target.fill(tekst);
  }

  /** Opens the chooser and takes one picture. */
  async addFoto(page: Page, foto: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    this.add(SECONDEN.bedenken + SECONDEN.wijzen + SECONDEN.druk);
    this.add(SECONDEN.bedenken + SECONDEN.wijzen + SECONDEN.druk);
    await page.locator('input[type="file"]').first().setInputFiles(foto);
  }

  private add(seconden: number): void {
    this.menselijk += seconden;
    this.aantal += 1;
  }
}
