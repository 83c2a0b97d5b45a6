const TEGELIJK = 2;

let busy = 0;
const waiting: (() => void)[] = [];

/** Runs at most two of these at once in this process: decoding a picture may take 200 MB for a moment. */
export async function takeTurn<T>(run: () => Promise<T>): Promise<T> {
  if (busy >= TEGELIJK) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
