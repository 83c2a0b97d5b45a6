import type { Kwis } from "@/lib/domain/kwis/kwis";
import { derivePrioriteit, type Impact, type Prioriteit, type Urgentie } from "@/lib/domain/prioriteit/prioriteit";
import type { Kalender } from "@/lib/domain/sla/kalender";
import type { NormRegel } from "@/lib/domain/sla/norm";
import type { NormTijd } from "@/lib/domain/sla/norm-tijd";
import type { StilteRegel } from "@/lib/domain/sla/stilte";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import type { GebeurtenisRij, KlokRij, MeldingRij, OpdrachtRij, Rijen } from "../rijen";
import type { Toeval } from "../toeval";

/** A person as a life of a melding needs it. */
export type Mens = { readonly id: string; readonly naam: string; readonly email: string; readonly afdelingId: string | null; readonly telefoon: string | null };
/** A place with the words people use for it. */
export type Plek = { readonly id: string; readonly naam: string; readonly code: string | null; readonly gebouw: string; readonly verdieping: string | null; readonly soort: string };
/** Who does the work. */
export type Uitvoerder = { readonly soort: "team" | "leverancier"; readonly id: string; readonly naam: string };

/** A product of the PDC with who delivers it and what is promised. */
export type Aanbod = {
  readonly id: string;
  readonly code: string;
  readonly naam: string;
  readonly groep: string;
  readonly kwis: Kwis;
  readonly prioriteit: Prioriteit | null;
  readonly gereedBeleid: "na_controle" | "automatisch";
  readonly uitvoerder: Uitvoerder | null;
  readonly uitleg: readonly string[];
  readonly reactie: NormTijd | null;
  readonly gereed: NormTijd | null;
  readonly kalender: string | null;
};

/** What an installation promises, and where numbers and chance come from. */
export type Kader = {
  readonly kalender: (code: string) => Kalender;
  readonly normen: readonly NormRegel[];
  readonly stilte: readonly StilteRegel[];
  readonly toeval: Toeval;
  readonly nummers: { readonly melding: () => number; readonly opdracht: () => number };
  readonly systeem: Mens;
  readonly servicedeskId: string;
  readonly rijen: Rijen;
};

export type LopendeKlok = { readonly rij: KlokRij; readonly pauzes: { van: Date; tot: Date | null }[] };

/** One melding on its way through the statuses; the steps change it and write down what happened. */
export type Loop = {
  readonly kader: Kader;
  readonly melding: MeldingRij;
  readonly aanbod: Aanbod | null;
  readonly melder: Mens;
  readonly opdrachten: OpdrachtRij[];
  readonly klokken: LopendeKlok[];
  readonly events: GebeurtenisRij[];
  ronde: number;
};

export type Ontvangst = {
  readonly op: Date;
  readonly melder: Mens;
  readonly door: Mens;
  readonly kanaal: string;
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly kwis: Kwis;
  readonly kwisVoorstel: unknown;
  readonly aanbod: Aanbod | null;
  readonly plek: Plek | null;
  readonly spoed?: boolean;
  readonly impact?: Impact | null;
  readonly urgentie?: Urgentie | null;
  readonly triage?: boolean;
  readonly betreft?: { persoonId?: string; teamId?: string; leverancierId?: string };
};

/** Notes in the history what happened; every note is a new version of the melding. */
export function record(loop: Loop, event: { soort: GebeurtenisSoort; op: Date; door: Mens | string; gegevens?: Record<string, unknown>; opdrachtId?: string; zin: string }): void {
  const isMens = typeof event.door !== "string";
  loop.events.push({
    soort: event.soort,
    melding_id: loop.melding.id,
    opdracht_id: event.opdrachtId ?? null,
    door_id: isMens ? (event.door as Mens).id : null,
    door_naam: isMens ? null : (event.door as string),
    op: event.op,
    gegevens: { v: 1, ...event.gegevens },
  });
  loop.melding.versie += 1;
  loop.melding.gewijzigd_op = event.op;
  loop.melding.laatste = event.zin;
}

const EMPTY_MELDING = {
  status: "nieuw", dienstdomein_code: "facilitair", plaats_tekst: null, eigenaar_id: null,
  zonder_account: false, contact_naam: null, contact_email: null, voor_persoon_id: null, voor_afdeling_id: null,
  ouder_id: null, verwant_id: null, vraag: null, opschort_reden: null, hervat_op: null, oplossing: null, annuleer_reden: null, annuleer_naar: null,
  direct: false, heropend: 0, navragen: 0, uiterlijk_reactie: null, uiterlijk_gereed: null, eerste_uiterlijk: null, reactie_op: null,
  gereed_op: null, afgesloten_op: null, contact_op: null, stil_op: null, terug_te_melden: false, klant_wacht: false,
  volgende_stap: null, volgende_stap_op: null, laatste: "Ontvangen", versie: 0,
} as const satisfies Partial<MeldingRij>;

/** The row of a melding as it is at receipt. */
export function buildMelding(kader: Kader, ontvangst: Ontvangst): MeldingRij {
  const { aanbod, betreft, plek, kwis } = ontvangst;
  const spoed = ontvangst.spoed ?? false;
  const { prioriteit, uitleg } = derivePrioriteit({
    kwis, spoed, impact: ontvangst.impact ?? null, urgentie: ontvangst.urgentie ?? null, productPrioriteit: aanbod?.prioriteit ?? null, gekozen: null,
  });
  return {
    ...EMPTY_MELDING,
    id: kader.toeval.uuid(ontvangst.op.getTime()),
    nummer: kader.nummers.melding(),
    onderwerp: ontvangst.onderwerp.slice(0, 200),
    omschrijving: ontvangst.omschrijving,
    kwis,
    kwis_voorstel: ontvangst.kwisVoorstel,
    spoed,
    triage: ontvangst.triage ?? false,
    impact: ontvangst.impact ?? null,
    urgentie: ontvangst.urgentie ?? null,
    prioriteit,
    prioriteit_reden: uitleg,
    kanaal: ontvangst.kanaal,
    product_id: aanbod?.id ?? null,
    locatie_id: plek?.id ?? null,
    melder_id: ontvangst.melder.id,
    afdeling_id: ontvangst.melder.afdelingId,
    ingevoerd_door_id: ontvangst.door.id,
    team_id: aanbod?.uitvoerder ? (aanbod.uitvoerder.soort === "team" ? aanbod.uitvoerder.id : null) : kader.servicedeskId,
    routering_uitleg: [...(aanbod?.uitleg ?? ["Geen regel past: het standaardteam krijgt de melding."])],
    betreft_persoon_id: betreft?.persoonId ?? null,
    betreft_team_id: betreft?.teamId ?? null,
    betreft_leverancier_id: betreft?.leverancierId ?? null,
    gereed_beleid: prioriteit === 1 || prioriteit === 2 || kwis === "K" ? "na_controle" : (aanbod?.gereedBeleid ?? "na_controle"),
    ontvangen_op: ontvangst.op,
    gewijzigd_op: ontvangst.op,
  };
}
