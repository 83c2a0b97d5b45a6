export type Lus = { stop(): Promise<void> };

/**
 * Does something again and again with a pause in between, until stopped. A failure (the database may be away)
 * is reported once per stretch and tried again; it never ends the worker.
 */
export function repeat(naam: string, { elke, doe }: { elke: number; doe: () => Promise<unknown> }): Lus {
  let gestopt = false;
  let wek = (): void => undefined;
  let stuk = false;
  const lus = (async () => {
    while (!gestopt) {
      try {
        await doe();
        stuk = false;
      } catch (error) {
        if (!stuk) process.stderr.write(`worker: ${naam} lukt nu niet (${error instanceof Error ? error.message.split("\n").at(-1) : "onbekende fout"}); het wordt opnieuw geprobeerd\n`);
        stuk = true;
      }
      if (!gestopt) await new Promise<void>((resolve) => { const timer = setTimeout(resolve, elke); wek = () => { clearTimeout(timer); resolve(); }; });
    }
  })();
  return { async stop() { gestopt = true; wek(); await lus; } };
}
