import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { Panel } from "@/components/ui/panel";
import { getProduct } from "@/lib/queries/beheer/get-product";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { requireScreen } from "@/lib/web/context";
import { isBewaard, type PageParams } from "../../lijst-params";
import { Zijpaneel } from "../../zijpaneel";
import { saveProductAction } from "../actions";
import { productVelden } from "../product-velden";

export const metadata: Metadata = { title: "Product" };
const TERUG = { href: "/beheer/producten", label: "Alle producten" };

export default async function ProductPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.catalogus");
  const { id } = await params;
  const [ding, keuzes] = await Promise.all([getProduct(ctx, id), listKeuzes(ctx)]);
  if (!ding && id !== "nieuw") notFound();
  return (
    <DingScherm
      kop={ding ? `${ding.code} ${ding.naam}` : "Product toevoegen"} terug={TERUG} uit={ding?.actief === false}
      zij={ding ? <Zijpaneel soort="product" id={ding.id} versie={ding.versie} actief={ding.actief} uitleg="Klanten kunnen hier dan niet meer om vragen. Lopende meldingen gaan door." /> : null}
    >
      <Panel>
        <BeheerForm
          bewaard={await isBewaard(searchParams)} key={ding?.versie ?? 0} actie={saveProductAction} groepen={productVelden(ding, keuzes)} id={ding?.id} versie={ding?.versie}
          knop={ding ? "Wijzigingen bewaren" : "Toevoegen"} terug={TERUG.href} concept="beheer-producten"
        />
      </Panel>
    </DingScherm>
  );
}
