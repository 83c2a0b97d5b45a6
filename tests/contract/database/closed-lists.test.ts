import { describe, expect, it } from "vitest";
import { ARTIKEL_STATUSSEN, GROEPEN, ZICHTBAARHEDEN, ZOEKMIS_STATUSSEN } from "@/lib/domain/artikel/artikel";
import { ROLLEN } from "@/lib/domain/authz/rollen";
import { CONCEPT_STAPPEN } from "@/lib/domain/concept/concept";
import { LOCATIE_SOORTEN } from "@/lib/domain/beheer/locatie-soort";
import { KWIS } from "@/lib/domain/kwis/kwis";
import { KWIS_MODEL_AANLEIDING, KWIS_MODEL_STATUS } from "@/lib/domain/kwis/leren/judge-kandidaat";
import { ANNULEER_REDENEN, GEREED_BELEID, KANALEN, MELDING_STATUSES, OPSCHORT_REDENEN, VOLGENDE_STAPPEN, isOpen, type MeldingStatus } from "@/lib/domain/melding/status";
import { REGEL_BRONNEN } from "@/lib/domain/mandaat/describe-speelruimte";
import { GEBAREN, KADER_ROLLEN } from "@/lib/domain/mandaat/mandaat";
import { MEDEDELING_SOORTEN } from "@/lib/domain/mededeling/mededeling";
import { MELDING_ACTIONS, transitionsOf, type Target } from "@/lib/domain/melding/transitions";
import { OPDRACHT_ACTIONS, OPDRACHT_STATUSES, OPEN_OPDRACHT, opdrachtTransitionOf } from "@/lib/domain/opdracht/transitions";
import { IMPACTS, URGENTIES } from "@/lib/domain/prioriteit/prioriteit";
import { BEVRIJDINGSDAG_KEUZES } from "@/lib/domain/sla/feestdagen";
import { KLOK_GEBEURTENISSEN } from "@/lib/domain/sla/klok-log";
import { VERBANDEN } from "@/lib/domain/samen/verband";
import { EENHEDEN } from "@/lib/domain/sla/norm-tijd";
import { NORM_SOORTEN } from "@/lib/domain/sla/norm";
import { MACRO_DAARNA, MACRO_SOORTEN } from "@/lib/domain/tekst/macro";
import { SCHRIJF_TABS } from "@/lib/domain/tekst/schrijf-tab";
import { TEKST_DOELEN } from "@/lib/domain/tekst/standaardtekst";
import { UITGIFTE_SOORTEN } from "@/lib/domain/uitgifte/uitgifte";
import { testDb } from "@/tests/support/database";
import { withClient } from "@/tests/support/with-client";

const database = testDb();
const query = <T extends Record<string, unknown>>(text: string) => withClient(database.url, async (client) => (await client.query<T>(text)).rows);

/** Lists that the domain writes down; the database must hold the same words. */
const DOMAIN: Readonly<Record<string, readonly string[]>> = {
  melding_status_lijst: MELDING_STATUSES, melding_kwis_lijst: KWIS, product_kwis_lijst: KWIS, norm_kwis_lijst: KWIS, kwis_verbetering_kwis_lijst: KWIS, kwis_verbetering_voorgesteld_kwis_lijst: KWIS, kwis_model_status_lijst: KWIS_MODEL_STATUS, kwis_model_aanleiding_lijst: KWIS_MODEL_AANLEIDING, melding_kanaal_lijst: KANALEN,
  melding_impact_lijst: IMPACTS, melding_urgentie_lijst: URGENTIES, melding_gereed_beleid_lijst: GEREED_BELEID, product_gereed_beleid_lijst: GEREED_BELEID,
  melding_opschort_reden_lijst: OPSCHORT_REDENEN, melding_annuleer_reden_lijst: ANNULEER_REDENEN, melding_volgende_stap_lijst: VOLGENDE_STAPPEN,
  opdracht_status_lijst: OPDRACHT_STATUSES, persoon_rol_lijst: ROLLEN, locatie_soort_lijst: LOCATIE_SOORTEN, norm_eenheid_lijst: EENHEDEN, klok_eenheid_lijst: EENHEDEN,
  product_eenheid_lijst: EENHEDEN, klok_soort_lijst: NORM_SOORTEN, norm_soort_lijst: [...NORM_SOORTEN, "stilte"], kalender_bevrijdingsdag_lijst: BEVRIJDINGSDAG_KEUZES,
  artikel_groep_lijst: GROEPEN, artikel_zichtbaar_lijst: ZICHTBAARHEDEN, artikel_status_lijst: ARTIKEL_STATUSSEN, zoekmis_status_lijst: ZOEKMIS_STATUSSEN,
  verband_soort_lijst: VERBANDEN, klokgebeurtenis_soort_lijst: KLOK_GEBEURTENISSEN, mededeling_soort_lijst: MEDEDELING_SOORTEN, concept_stap_lijst: CONCEPT_STAPPEN, standaardtekst_doel_lijst: TEKST_DOELEN, macro_soort_lijst: MACRO_SOORTEN, macro_daarna_lijst: MACRO_DAARNA, schrijfconcept_tab_lijst: SCHRIJF_TABS,
  gebaar_soort_lijst: GEBAREN, mandaatvraag_soort_lijst: GEBAREN, mandaatkader_gebaren_lijst: GEBAREN, mandaatkader_rol_lijst: KADER_ROLLEN, product_regel_bron_lijst: REGEL_BRONNEN, uitgifte_soort_lijst: UITGIFTE_SOORTEN,
};
/** Lists of the database that stand in the domain as a type or in a contract, not as an array. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  persoon_soort_lijst: ["medewerker", "extern", "systeem"], team_soort_lijst: ["servicedesk", "backoffice"],
  product_niveau_lijst: ["basis", "plus", "maatwerk"], product_laag_lijst: ["operationeel", "tactisch", "strategisch"],
  klok_niveau_lijst: ["klant", "team", "leverancier"], klok_status_lijst: ["loopt", "gepauzeerd", "gestopt"],
  bericht_richting_lijst: ["naar_klant", "van_klant"], bericht_soort_lijst: ["bericht", "vraag", "antwoord", "gereedmelding", "systeem"],
  notitie_soort_lijst: ["notitie", "klant_gesproken"], bijlage_zichtbaar_lijst: ["klant", "intern"],
  toegangsbewijs_soort_lijst: ["uitnodiging", "herstel", "eerste_beheerder", "volg", "opdracht", "deel"], api_sleutel_scope_lijst: ["lezen", "schrijven", "mail"],
  opdrachtbericht_richting_lijst: ["naar_leverancier", "van_leverancier"],
  mail_status_lijst: ["wacht", "verzonden", "mislukt"], melding_volger_soort_lijst: ["meemelder", "volger"], mandaatvraag_antwoord_lijst: ["ja", "nee"], inzage_waar_lijst: ["klantbeeld", "intake"],
};

describe("closed lists", () => {
  it("are the same words in domain and database, and no list of the database is left out", async () => {
    const rows = await query<{ naam: string; vorm: string }>("SELECT conname AS naam, pg_get_constraintdef(oid) AS vorm FROM pg_constraint WHERE contype = 'c' AND conname LIKE '%\\_lijst'");
    const found = Object.fromEntries(rows.map(({ naam, vorm }) => [naam, [...new Set([...vorm.matchAll(/'([^']+)'/g)].map(([, word]) => word))].sort()]));
    const expected = Object.fromEntries(Object.entries({ ...DOMAIN, ...ELSEWHERE }).map(([naam, words]) => [naam, [...words].sort()]));
    expect(found).toEqual(expected);
  });
});

function targetsOf(to: Target, van: MeldingStatus): readonly MeldingStatus[] {
  if (to === "blijft") return [van];
  return to === "terug" ? ["uitgezet", "in_behandeling"] : [to];
}

const pairs = (rows: readonly { van: string; naar: string }[]) => [...new Set(rows.filter(({ van, naar }) => van !== naar).map(({ van, naar }) => `${van} → ${naar}`))].sort();

describe("lifecycles", () => {
  it("of a melding: the pairs in the database are those of the transition table", async () => {
    const domain = MELDING_ACTIONS.flatMap((action) => transitionsOf(action).flatMap(({ from, to }) => from.flatMap((van) => targetsOf(to, van).map((naar) => ({ van, naar })))));
    expect(pairs(await query<{ van: string; naar: string }>("SELECT van, naar FROM melding_overgang"))).toEqual(pairs(domain));
  });

  it("of an opdracht: the pairs in the database are those of the transition table", async () => {
    const domain = OPDRACHT_ACTIONS.flatMap((action) => opdrachtTransitionOf(action).from.map((van) => ({ van, naar: opdrachtTransitionOf(action).to })));
    expect(pairs(await query<{ van: string; naar: string }>("SELECT van, naar FROM opdracht_overgang"))).toEqual(pairs(domain));
  });

  it("what counts as open is the same in domain and database", async () => {
    const [melding] = await query<{ vorm: string }>("SELECT pg_get_functiondef('melding_bewaak'::regproc) AS vorm");
    const closed = /NEW\.open := NEW\.status NOT IN \(([^)]+)\)/.exec(melding?.vorm ?? "")?.[1]?.replaceAll("'", "").split(",");
    expect(closed?.sort()).toEqual(MELDING_STATUSES.filter((status) => !isOpen(status)).sort());
    const [opdracht] = await query<{ vorm: string }>("SELECT pg_get_functiondef('opdracht_bewaak'::regproc) AS vorm");
    const open = /NEW\.open := NEW\.status IN \(([^)]+)\)/.exec(opdracht?.vorm ?? "")?.[1]?.replaceAll("'", "").split(",");
    expect(open?.sort()).toEqual([...OPEN_OPDRACHT].sort());
  });
});
