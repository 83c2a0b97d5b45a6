"use client";

import { useEffect, useState } from "react";
import type { SamenVoorbeeld } from "@/lib/queries/samen/preview-samenvoegen";

type Stand = { readonly voorbeeld: SamenVoorbeeld | null; readonly fout: boolean };

/** What merging would do, asked again at every change; an older answer never overtakes a newer one. */
export function useSamenVoorbeeld({ hoofd, nummers, keer }: { hoofd: number | null; nummers: readonly number[]; /** Another count asks again. */ keer: unknown }): Stand {
  const [stand, setStand] = useState<Stand>({ voorbeeld: null, fout: false });
  const zoek = new URLSearchParams({ nummers: nummers.join(","), ...(hoofd === null ? {} : { hoofd: String(hoofd) }) }).toString();
  useEffect(() => {
    const einde = new AbortController();
    fetch(`/api/wachtrij/samenvoegen?${zoek}`, { signal: einde.signal }).then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      setStand({ voorbeeld: (await answer.json()) as SamenVoorbeeld, fout: false });
    }).catch(() => { if (!einde.signal.aborted) setStand((nu) => ({ ...nu, fout: true })); });
    return () => einde.abort();
  }, [zoek, keer]);
  return stand;
}
