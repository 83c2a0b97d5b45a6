import type { Spawned } from "./children";

/** True when the worker says it is ready, false when it ended before that or says nothing for too long. */
export function waitForWorker(child: Spawned, ms = 30_000): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    const settle = (isReady: boolean) => {
      clearTimeout(timer);
      resolve(isReady);
    };
    child.once("message", (message) => settle(message === "klaar"));
    child.once("exit", () => settle(false));
  });
}
