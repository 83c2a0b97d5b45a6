import type { Abonnee, StroomBericht } from "./abonnee";
import type { Hub } from "./hub";
import { writePositie } from "./positie";
import type { StroomPositie } from "@/lib/data/stroom-store";

const HART_MS = 15_000;
/** A browser that reads nothing while this much waits for it is gone. */
const ACHTERSTAND = 1000;

type Wie = Pick<Abonnee, "actor" | "sessieHash" | "vanaf">;

function toEvent(bericht: StroomBericht, positie: StroomPositie | null): string {
  const data = bericht.soort === "melding" ? JSON.stringify(bericht.meldingen) : "{}";
  return `${positie ? `id: ${writePositie(positie)}\n` : ""}event: ${bericht.soort}\ndata: ${data}\n\n`;
}

/** A stream of events for one page. However it ends (page closed, sessie over, stop), everything behind it is let go. */
export function openStroom(hub: Hub, wie: Wie, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => undefined as void;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const write = (text: string) => {
        if (!open) return;
        if ((controller.desiredSize ?? 0) < -ACHTERSTAND) return end();
        controller.enqueue(encoder.encode(text));
      };
      const hart = setInterval(() => write(": hart\n\n"), HART_MS);
      end = () => {
        if (!open) return;
        open = false;
        clearInterval(hart);
        stop();
        signal.removeEventListener("abort", end);
        try { controller.close(); } catch { /* the browser closed it first */ }
      };
      write("retry: 2000\n\n");
      const stop = hub.subscribe({ ...wie, stuur: (bericht, positie) => write(toEvent(bericht, positie)), sluit: () => end() });
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
    },
    cancel: () => end(),
  });
}
