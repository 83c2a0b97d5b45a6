/** A file that has not arrived at the server yet, kept in the browser so that closing the tab does not lose it. */
export type BewaardBestand = { readonly sleutel: string; readonly concept: string; readonly wie: string; readonly op: number; readonly bestand: File };

const LADE = "bestand";
const KEEP_MS = 30 * 86_400_000;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("serviceplein", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(LADE, { keyPath: "sleutel" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error("no store"));
  });
}

/** Runs one act on the store; null where the browser will not keep files (private window, full disk). */
async function withLade<T>(mode: IDBTransactionMode, act: (lade: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  try {
    const db = await open();
    return await new Promise<T>((resolve, reject) => {
      const request = act(db.transaction(LADE, mode).objectStore(LADE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error("no store"));
    }).finally(() => db.close());
  } catch {
    return null;
  }
}

// Where the browser keeps no files, this tab at least does, from the form to the confirmation.
const inTab = new Map<string, BewaardBestand>();

export function keepBestand(bestand: BewaardBestand): Promise<unknown> {
  inTab.set(bestand.sleutel, bestand);
  return withLade("readwrite", (lade) => lade.put(bestand));
}

export function dropBestand(sleutel: string): Promise<unknown> {
  inTab.delete(sleutel);
  return withLade("readwrite", (lade) => lade.delete(sleutel));
}

/** The files of one draft of one person, in the order in which they were added. */
export async function listBestanden(wie: string, concept: string): Promise<BewaardBestand[]> {
  const gelezen = (await withLade<BewaardBestand[]>("readonly", (lade) => lade.getAll())) ?? [];
  const alle = [...new Map([...inTab.values(), ...gelezen].map((een) => [een.sleutel, een])).values()];
  for (const { sleutel, op } of alle) if (Date.now() - op > KEEP_MS) await dropBestand(sleutel);
  return alle.filter((een) => een.wie === wie && een.concept === concept).sort((a, b) => a.op - b.op);
}
