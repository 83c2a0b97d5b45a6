import type { Sortering } from "@/lib/domain/wachtrij/weergave";

export const SORTEER: Readonly<Record<Sortering, string>> = { uiterlijk: "op uiterlijk", prioriteit: "op prioriteit", "-gewijzigd": "laatst gewijzigd", "-ontvangen": "nieuwste eerst", ontvangen: "oudste eerst" };
