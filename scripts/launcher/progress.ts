const isTerminal = process.stdout.isTTY;
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1).replace(".", ",")} s`;

/** Tells what is being done, that it still goes on, and how long it took. Short steps stay silent. */
export async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  let isSaid = false;
  const say = () => {
    isSaid = true;
    console.log(`· ${text} …`);
  };
  const first = setTimeout(say, 800);
  const again = setInterval(() => console.log(`  ${text}: nog bezig (${seconds(since)})`), isTerminal ? 10_000 : 15_000);
  try {
    const result = await work();
    if (isSaid) console.log(`  ${text}: klaar in ${seconds(since)}`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}
