import type { Permission } from "@/lib/domain/authz/permissions";

/** What a call is about: a melding or opdracht with a number (outside sight it is 404), or nobody's in particular. */
export type CallRule = {
  readonly recht: Permission;
  readonly over: "melding" | "opdracht" | "niemand";
  /** A body that is good in form; acting on an old version, it changes nothing. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Staff too may not on what they reported themselves: there they are the klant. */
  readonly nietEigen?: true;
};

const versie = 999_999;
const ID = "00000000-0000-4000-8000-00000000abcd";
const melding = (recht: Permission, body?: CallRule["body"]): CallRule => ({ recht, over: "melding", ...(body ? { body: { versie, ...body } } : {}) });
const opdracht = (recht: Permission, body?: CallRule["body"]): CallRule => ({ recht, over: "opdracht", ...(body ? { body: { versie, ...body } } : {}) });
const niemand = (recht: Permission, body?: CallRule["body"]): CallRule => ({ recht, over: "niemand", ...(body ? { body } : {}) });

/** Every call of the API by its id. A call that is not in here, or the other way round, fails the build. */
export const API_TABLE: Readonly<Record<string, CallRule>> = {
  submitMelding: niemand("melding.submit", { omschrijving: "De deur van de kantine klemt." }),
  listMeldingen: niemand("melding.read"),
  getMelding: melding("melding.read"),
  "melding-take": melding("melding.take", {}),
  "melding-assign": melding("melding.assign", { eigenaarId: ID }),
  "melding-classify": melding("melding.classify", { kwis: "S" }),
  "melding-dispatch": melding("melding.dispatch", { teamId: ID }),
  "melding-ask": melding("melding.ask", { vraag: "Waar is het?" }),
  "melding-answer": melding("melding.answer", { tekst: "Boven." }),
  "melding-pause": melding("melding.pause", { reden: "overmacht", hervatOp: "2099-01-01T10:00:00Z" }),
  "melding-resume": melding("melding.resume", {}),
  "melding-mark-gereed": melding("melding.mark-gereed", { oplossing: "Gemaakt." }),
  "melding-close": melding("melding.close", {}),
  "melding-reopen": melding("melding.reopen", { reden: "Nog stuk." }),
  "melding-cancel": melding("melding.cancel", { reden: "dubbel" }),
  "melding-rate": melding("melding.rate", { cijfer: 8 }),
  "melding-inquire": melding("melding.inquire", {}),
  listGebeurtenissen: melding("melding.read"),
  listBerichten: melding("melding.read"),
  informKlant: { recht: "melding.inform", over: "melding", body: { tekst: "Wij komen morgen." } },
  listNotities: { ...melding("melding.read-intern"), nietEigen: true },
  noteMelding: { recht: "melding.note", over: "melding", body: { tekst: "Even bellen." } },
  listBijlagen: melding("melding.read"),
  attachBijlage: melding("melding.attach"),
  listOpdrachten: niemand("opdracht.read"),
  getOpdracht: opdracht("opdracht.read"),
  "opdracht-pick-up": opdracht("opdracht.pick-up", {}),
  "opdracht-accept": opdracht("opdracht.accept", {}),
  "opdracht-refuse": opdracht("opdracht.refuse", { reden: "Geen tijd." }),
  "opdracht-plan": opdracht("opdracht.plan", { van: "2099-01-01T10:00:00Z", tot: "2099-01-01T11:00:00Z" }),
  "opdracht-arrive": opdracht("opdracht.arrive", {}),
  "opdracht-await-material": opdracht("opdracht.await-material", {}),
  "opdracht-no-access": opdracht("opdracht.no-access", {}),
  "opdracht-restore-temporarily": opdracht("opdracht.restore-temporarily", { tekst: "Emmer eronder." }),
  "opdracht-finish": opdracht("opdracht.finish", { resultaat: "Gemaakt." }),
  "opdracht-reject-result": opdracht("opdracht.reject-result", { reden: "Nog stuk." }),
  "opdracht-withdraw": opdracht("opdracht.withdraw", { reden: "Niet meer nodig." }),
  proposeKwis: niemand("kwis.propose", { tekst: "De lamp is stuk." }),
  computeUiterlijk: niemand("referentie.read", { ontvangenOp: "2026-03-27T16:30:00+01:00", kalender: "servicedesk", norm: { waarde: 4, eenheid: "uren" } }),
  listProducten: niemand("referentie.read"),
  listLocaties: niemand("referentie.read"),
  listTeams: niemand("referentie.read"),
  listLeveranciers: niemand("referentie.read"),
  listKpis: niemand("sturen.read"),
};
