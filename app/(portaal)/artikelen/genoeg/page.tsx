import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { DropDraft } from "@/components/ui/form-draft";
import { LinkButton } from "@/components/ui/link-button";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Graag gedaan" };

/** The end of a visit that needed no melding: nothing is left open, and what was typed is gone. */
export default async function GenoegPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireScreen("artikel.read");
  const melden = (await searchParams)["van"] === "melden";
  return (
    <div className="mx-auto flex max-w-tekst flex-col gap-4">
      {melden ? <DropDraft sleutel="melden" /> : null}
      <CircleCheck aria-hidden className="size-12 text-groen" strokeWidth={1.6} />
      <AutoFocusHeading className="text-3xl">Graag gedaan</AutoFocusHeading>
      <p className="text-lg">{melden ? "Fijn dat u verder kunt. Wij hebben niets verstuurd. U hoeft niets meer te doen." : "Fijn dat u verder kunt. U hoeft niets meer te doen."}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <LinkButton href="/" kind="vol" size="raak">Naar de servicepagina</LinkButton>
        <LinkButton href="/meldingen/nieuw" size="raak">Toch iets melden</LinkButton>
      </div>
    </div>
  );
}
