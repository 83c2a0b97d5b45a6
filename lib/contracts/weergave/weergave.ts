import { z } from "zod";
import { BEWAARD_GRENZEN } from "@/lib/domain/wachtrij/bewaarde-weergave";
import { BESTAAND, geheel, idVeld, verplichteTekst, vinkje } from "../beheer/velden";
import { readWachtrijFilters, writeVraag } from "../wachtrij/wachtrij-filters";

const tidy = (vraag: string): string => writeVraag(readWachtrijFilters(new URLSearchParams(vraag)));

/** A list to keep: its name and its filters, as they stand in an address. What is unknown in them is left out. */
export const SaveWeergaveInput = z.strictObject({
  ...BESTAAND,
  naam: verplichteTekst("een naam", BEWAARD_GRENZEN.naam),
  vraag: z.string("Deze lijst konden wij niet lezen.").max(20_000, "Deze lijst heeft te veel filters.").transform(tidy).refine((vraag) => vraag.length <= BEWAARD_GRENZEN.vraag, "Deze lijst heeft te veel filters."),
  gedeeld: vinkje(),
});

export const RemoveWeergaveInput = z.strictObject({ id: idVeld(), versie: geheel({ min: 1, max: 2_000_000_000 }) });
export const MoveWeergaveInput = z.strictObject({ id: idVeld(), stap: z.enum(["-1", "1"]).transform((stap): 1 | -1 => (stap === "1" ? 1 : -1)) });
