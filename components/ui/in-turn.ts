import { useCallback, useSyncExternalStore } from "react";

type Outcome = { readonly status: string; /** Records that this action changed, as M12 or O5, with their version now. */ readonly versies?: Readonly<Record<string, number>> };

/** Of each record: after the version on the left came, by an own action, the one on the right. */
const after = new Map<string, number>();
let latest: Promise<unknown> = Promise.resolve();

/** Follows only own steps: what somebody else changed in between is still met as a conflict. */
function newestOf(record: string, versie: number): number {
  let newest = versie;
  for (let next = after.get(`${record} ${newest}`); next !== undefined; next = after.get(`${record} ${newest}`)) newest = next;
  return newest;
}

/**
 * Sends one form after the other, each with the version that the own action before it made. Without this a second
 * quick press, before the page is renewed, would hear that somebody else was first: and that was oneself.
 */
export function sendInTurn<S extends Outcome>(form: FormData, soort: "M" | "O", send: () => Promise<S>): Promise<S> {
  const turn = async (): Promise<S> => {
    if (form.has("versie")) form.set("versie", String(newestOf(`${soort}${String(form.get("nummer"))}`, Number(form.get("versie")))));
    const outcome = await send();
    for (const [record, versie] of Object.entries(outcome.versies ?? {})) after.set(`${record} ${versie - 1}`, versie);
    return outcome;
  };
  const mine = latest.then(turn, turn);
  latest = mine.catch(() => undefined);
  return mine;
}

/** Settles when every own action so far has its answer. */
export const ownActions = (): Promise<unknown> => latest;

const never = () => () => undefined;
type Send<S> = (previous: S, form: FormData) => Promise<S>;

/** True once the page lives in a browser; on the server and in the first render it is false. */
export const useInBrowser = (): boolean => useSyncExternalStore(never, () => true, () => false);

/** A server action that takes its turn in the browser, and stays a plain form where there is no JavaScript yet. */
export function useInTurn<S extends Outcome>(action: Send<S>, soort: "M" | "O", onOutcome?: (outcome: S) => void): Send<S> {
  const inBrowser = useInBrowser();
  const send = useCallback(async (previous: S, form: FormData) => {
    const outcome = await sendInTurn(form, soort, () => action(previous, form));
    onOutcome?.(outcome);
    return outcome;
  }, [action, soort, onOutcome]);
  return inBrowser ? send : action;
}
