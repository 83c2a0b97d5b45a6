import { Search } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MeldingenLijst } from "@/components/portaal/meldingen-lijst";
import { DeelTabs, type Deel } from "@/components/portaal/deel-tabs";
import { toLijstRij } from "@/components/portaal/lijst-rij";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { buttonClass } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { controlClass } from "@/components/ui/field";
import { Pager } from "@/components/ui/pager";
import { parseNummer } from "@/lib/format/nummer";
import { isEigenMelding, listEigenMeldingen } from "@/lib/queries/portaal/list-eigen-meldingen";
import { findMeekijkDelen, listMeegekeken } from "@/lib/queries/volg/list-meegekeken";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Mijn meldingen en aanvragen" };

type Search_ = Promise<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
const LEEG = {
  lopend: "Er loopt nu niets van u.", klaar: "Hier staat nog niets. Wat klaar is, vindt u hier terug.", zoek: "Niets gevonden. Probeer een ander woord of een nummer.",
  volgt: "U kijkt nu nergens mee. Een collega kan u laten meekijken met een melding.", afdeling: "Er zijn nog geen meldingen van uw afdeling.",
};
const DELEN = ["lopend", "klaar", "volgt", "afdeling"] as const;
const isMeekijken = (deel: Deel): deel is "volgt" | "afdeling" => deel === "volgt" || deel === "afdeling";

export default async function MeldingenPage({ searchParams }: { searchParams: Search_ }) {
  const ctx = await requireScreen("melding.submit");
  const query = await searchParams;
  const deel = DELEN.find((een) => een === first(query["deel"])) ?? "lopend";
  const zoek = first(query["zoek"]).slice(0, 100);
  const cursor = first(query["na"]) || undefined;
  const nummer = parseNummer(zoek);
  if (nummer?.soort === "melding" && (await isEigenMelding(ctx, nummer.nummer))) redirect(`/meldingen/M${nummer.nummer}`);
  const op = cursor ? { cursor } : {};
  const [{ rijen, volgende }, ook] = await Promise.all([
    !zoek && isMeekijken(deel) ? listMeegekeken(ctx, { deel, ...op }) : listEigenMeldingen(ctx, { deel: zoek || isMeekijken(deel) ? "alles" : deel, zoek, ...op }),
    findMeekijkDelen(ctx),
  ]);
  const address = (na?: string) => `/meldingen?${new URLSearchParams({ ...(zoek ? { zoek } : { deel }), ...(na ? { na } : {}) })}`;
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <AutoFocusHeading className="text-3xl">Mijn meldingen en aanvragen</AutoFocusHeading>
        <LinkButton href="/meldingen/nieuw" kind="vol" size="raak">Nieuwe melding</LinkButton>
      </div>
      <form role="search" method="get" className="mt-6 flex max-w-tekst gap-2.5">
        <label htmlFor="zoek" className="sr-only">Zoek in uw meldingen</label>
        <input id="zoek" name="zoek" type="search" defaultValue={zoek} maxLength={100} placeholder="Woord of nummer" className={controlClass(undefined, "min-h-12")} />
        <button type="submit" className={`${buttonClass({ size: "raak" })} max-sm:px-3.5`}><Search aria-hidden /><span className="max-sm:sr-only">Zoeken</span></button>
      </form>
      {zoek ? <p className="mt-6 border-b border-line pb-3 text-ink-2">Gezocht op “{zoek}”. <a href="/meldingen" className="tekstlink">Alles tonen</a></p> : <DeelTabs deel={deel} ook={ook} />}
      <MeldingenLijst rijen={rijen.map((rij) => toLijstRij(rij, ctx.now()))} leeg={zoek ? LEEG.zoek : LEEG[deel]} />
      <Pager volgende={volgende && address(volgende)} eerste={cursor ? address() : null} />
    </>
  );
}
