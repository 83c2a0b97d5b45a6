-- Numbers that people read: unique, never reused, gaps allowed.
CREATE SEQUENCE "melding_nummer_seq" AS integer START 10001;
CREATE SEQUENCE "opdracht_nummer_seq" AS integer START 20001;


-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "aan" TEXT NOT NULL,
    "aan_naam" TEXT NOT NULL DEFAULT '',
    "onderwerp" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "melding_id" UUID,
    "opdracht_id" UUID,
    "sleutel" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'wacht',
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "fout" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verzonden_op" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attentie" (
    "id" UUID NOT NULL,
    "persoon_id" UUID NOT NULL,
    "melding_id" UUID,
    "soort" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "pad" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "gelezen_op" TIMESTAMPTZ(3),

    CONSTRAINT "attentie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bijlage" (
    "id" UUID NOT NULL,
    "melding_id" UUID,
    "opdracht_id" UUID,
    "zichtbaar" TEXT NOT NULL DEFAULT 'klant',
    "delen" BOOLEAN NOT NULL DEFAULT true,
    "naam" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "grootte" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "breedte" INTEGER,
    "hoogte" INTEGER,
    "door_id" UUID,
    "door_naam" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bijlage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bijlage_deel" (
    "bijlage_id" UUID NOT NULL,
    "volgnr" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "bijlage_deel_pkey" PRIMARY KEY ("bijlage_id","volgnr")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "groep" TEXT NOT NULL,
    "omschrijving" TEXT,
    "dienstdomein_code" TEXT NOT NULL DEFAULT 'facilitair',
    "niveau" TEXT NOT NULL DEFAULT 'basis',
    "laag" TEXT NOT NULL DEFAULT 'operationeel',
    "kwis" TEXT NOT NULL,
    "prioriteit" INTEGER,
    "gereed_beleid" TEXT NOT NULL DEFAULT 'automatisch',
    "team_id" UUID,
    "reactie_waarde" INTEGER,
    "reactie_eenheid" TEXT,
    "gereed_waarde" INTEGER,
    "gereed_eenheid" TEXT,
    "kalender_code" TEXT,
    "tarief" TEXT,
    "budgethouder_nodig" BOOLEAN NOT NULL DEFAULT false,
    "trefwoorden" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "kanalen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "en15221" TEXT,
    "geldig_van" DATE,
    "geldig_tot" DATE,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routeringsregel" (
    "id" UUID NOT NULL,
    "product_id" UUID,
    "groep" TEXT,
    "locatie_id" UUID,
    "team_id" UUID,
    "leverancier_id" UUID,
    "volgorde" INTEGER NOT NULL DEFAULT 100,
    "toelichting" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "routeringsregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instelling" (
    "sleutel" TEXT NOT NULL,
    "waarde" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instelling_pkey" PRIMARY KEY ("sleutel")
);

-- CreateTable
CREATE TABLE "dagcijfer" (
    "id" BIGSERIAL NOT NULL,
    "dag" DATE NOT NULL,
    "kwis" TEXT NOT NULL,
    "kanaal" TEXT NOT NULL,
    "product_id" UUID,
    "locatie_id" UUID,
    "team_id" UUID,
    "nieuw" INTEGER NOT NULL DEFAULT 0,
    "gereed" INTEGER NOT NULL DEFAULT 0,
    "met_norm" INTEGER NOT NULL DEFAULT 0,
    "op_tijd" INTEGER NOT NULL DEFAULT 0,
    "met_reactie" INTEGER NOT NULL DEFAULT 0,
    "reactie_op_tijd" INTEGER NOT NULL DEFAULT 0,
    "direct" INTEGER NOT NULL DEFAULT 0,
    "heropend" INTEGER NOT NULL DEFAULT 0,
    "eerste_keer_goed" INTEGER NOT NULL DEFAULT 0,
    "geannuleerd" INTEGER NOT NULL DEFAULT 0,
    "oordelen" INTEGER NOT NULL DEFAULT 0,
    "cijfer_som" INTEGER NOT NULL DEFAULT 0,
    "voldoende" INTEGER NOT NULL DEFAULT 0,
    "doorloop_minuten" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "dagcijfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kalender" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "altijd_open" BOOLEAN NOT NULL DEFAULT false,
    "feestdagen" BOOLEAN NOT NULL DEFAULT true,
    "goede_vrijdag" BOOLEAN NOT NULL DEFAULT false,
    "bevrijdingsdag" TEXT NOT NULL DEFAULT 'nooit',
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "kalender_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "kalender_venster" (
    "id" UUID NOT NULL,
    "kalender_code" TEXT NOT NULL,
    "weekdag" INTEGER NOT NULL,
    "van" INTEGER NOT NULL,
    "tot" INTEGER NOT NULL,

    CONSTRAINT "kalender_venster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kalender_uitzondering" (
    "id" UUID NOT NULL,
    "kalender_code" TEXT NOT NULL,
    "datum" DATE NOT NULL,
    "van" INTEGER,
    "tot" INTEGER,
    "omschrijving" TEXT NOT NULL,
    "locatie_id" UUID,

    CONSTRAINT "kalender_uitzondering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "norm" (
    "id" UUID NOT NULL,
    "kwis" TEXT NOT NULL,
    "prioriteit" INTEGER,
    "soort" TEXT NOT NULL,
    "waarde" INTEGER NOT NULL,
    "eenheid" TEXT NOT NULL,
    "kalender_code" TEXT,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "norm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klok" (
    "id" UUID NOT NULL,
    "melding_id" UUID NOT NULL,
    "opdracht_id" UUID,
    "soort" TEXT NOT NULL,
    "niveau" TEXT NOT NULL,
    "kalender_code" TEXT NOT NULL,
    "waarde" INTEGER NOT NULL,
    "eenheid" TEXT NOT NULL,
    "bron" TEXT NOT NULL DEFAULT '',
    "start_op" TIMESTAMPTZ(3) NOT NULL,
    "uiterlijk" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL DEFAULT 'loopt',
    "gestopt_op" TIMESTAMPTZ(3),
    "gehaald" BOOLEAN,

    CONSTRAINT "klok_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klokgebeurtenis" (
    "id" BIGSERIAL NOT NULL,
    "klok_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "reden" TEXT,
    "waarde" INTEGER,
    "eenheid" TEXT,
    "kalender_code" TEXT,

    CONSTRAINT "klokgebeurtenis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "locatie" (
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "code" TEXT,
    "ouder_id" UUID,
    "pad" TEXT NOT NULL DEFAULT '',
    "pad_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "locatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "melding" (
    "id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL DEFAULT nextval('melding_nummer_seq'::regclass),
    "onderwerp" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'nieuw',
    "open" BOOLEAN NOT NULL DEFAULT true,
    "kwis" TEXT NOT NULL,
    "kwis_voorstel" JSONB NOT NULL,
    "spoed" BOOLEAN NOT NULL DEFAULT false,
    "triage" BOOLEAN NOT NULL DEFAULT false,
    "impact" TEXT,
    "urgentie" TEXT,
    "prioriteit" INTEGER,
    "prioriteit_reden" TEXT,
    "kanaal" TEXT NOT NULL,
    "dienstdomein_code" TEXT NOT NULL DEFAULT 'facilitair',
    "product_id" UUID,
    "locatie_id" UUID,
    "plaats_tekst" TEXT,
    "melder_id" UUID NOT NULL,
    "afdeling_id" UUID,
    "eigenaar_id" UUID,
    "ingevoerd_door_id" UUID NOT NULL,
    "team_id" UUID,
    "routering_uitleg" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "betreft_persoon_id" UUID,
    "betreft_team_id" UUID,
    "betreft_leverancier_id" UUID,
    "gereed_beleid" TEXT NOT NULL DEFAULT 'na_controle',
    "ouder_id" UUID,
    "verwant_id" UUID,
    "vraag" TEXT,
    "opschort_reden" TEXT,
    "hervat_op" TIMESTAMPTZ(3),
    "oplossing" TEXT,
    "annuleer_reden" TEXT,
    "annuleer_naar" TEXT,
    "direct" BOOLEAN NOT NULL DEFAULT false,
    "heropend" INTEGER NOT NULL DEFAULT 0,
    "navragen" INTEGER NOT NULL DEFAULT 0,
    "uiterlijk_reactie" TIMESTAMPTZ(3),
    "uiterlijk_gereed" TIMESTAMPTZ(3),
    "eerste_uiterlijk" TIMESTAMPTZ(3),
    "rang_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ontvangen_op" TIMESTAMPTZ(3) NOT NULL,
    "reactie_op" TIMESTAMPTZ(3),
    "gereed_op" TIMESTAMPTZ(3),
    "afgesloten_op" TIMESTAMPTZ(3),
    "contact_op" TIMESTAMPTZ(3),
    "stil_op" TIMESTAMPTZ(3),
    "terug_te_melden" BOOLEAN NOT NULL DEFAULT false,
    "klant_wacht" BOOLEAN NOT NULL DEFAULT false,
    "volgende_stap" TEXT,
    "volgende_stap_op" TIMESTAMPTZ(3),
    "laatste" TEXT NOT NULL DEFAULT '',
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "melding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gebeurtenis" (
    "id" BIGSERIAL NOT NULL,
    "soort" TEXT NOT NULL,
    "melding_id" UUID,
    "opdracht_id" UUID,
    "onderwerp_soort" TEXT,
    "onderwerp_id" TEXT,
    "door_id" UUID,
    "door_naam" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "gegevens" JSONB NOT NULL DEFAULT '{}',
    "txid" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,

    CONSTRAINT "gebeurtenis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bericht" (
    "id" UUID NOT NULL,
    "melding_id" UUID NOT NULL,
    "richting" TEXT NOT NULL,
    "soort" TEXT NOT NULL DEFAULT 'bericht',
    "tekst" TEXT NOT NULL,
    "door_id" UUID,
    "kanaal" TEXT NOT NULL DEFAULT 'portaal',
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notitie" (
    "id" UUID NOT NULL,
    "melding_id" UUID NOT NULL,
    "opdracht_id" UUID,
    "soort" TEXT NOT NULL DEFAULT 'notitie',
    "tekst" TEXT NOT NULL,
    "door_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notitie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oordeel" (
    "id" UUID NOT NULL,
    "melding_id" UUID NOT NULL,
    "ronde" INTEGER NOT NULL,
    "cijfer" INTEGER NOT NULL,
    "toelichting" TEXT,
    "door_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oordeel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opdracht" (
    "id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL DEFAULT nextval('opdracht_nummer_seq'::regclass),
    "melding_id" UUID NOT NULL,
    "team_id" UUID,
    "leverancier_id" UUID,
    "behandelaar_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'aangeboden',
    "open" BOOLEAN NOT NULL DEFAULT true,
    "toelichting" TEXT,
    "aangeboden_op" TIMESTAMPTZ(3) NOT NULL,
    "uiterlijk" TIMESTAMPTZ(3),
    "gepland_van" TIMESTAMPTZ(3),
    "gepland_tot" TIMESTAMPTZ(3),
    "ter_plaatse_op" TIMESTAMPTZ(3),
    "voorlopig_hersteld_op" TIMESTAMPTZ(3),
    "verwacht_op" TIMESTAMPTZ(3),
    "klaar_op" TIMESTAMPTZ(3),
    "resultaat" TEXT,
    "weiger_reden" TEXT,
    "intrek_reden" TEXT,
    "kosten" DECIMAL(12,2),
    "afgekeurd" INTEGER NOT NULL DEFAULT 0,
    "bezoeken" INTEGER NOT NULL DEFAULT 0,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "opdracht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dienstdomein" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,

    CONSTRAINT "dienstdomein_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "afdeling" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "code" TEXT,
    "kostenplaats" TEXT,
    "ouder_id" UUID,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "afdeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persoon" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "personeelsnummer" TEXT,
    "telefoon" TEXT,
    "functie" TEXT,
    "soort" TEXT NOT NULL DEFAULT 'medewerker',
    "afdeling_id" UUID,
    "werkplek_id" UUID,
    "wachtwoord_hash" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "persoon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persoon_rol" (
    "persoon_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,

    CONSTRAINT "persoon_rol_pkey" PRIMARY KEY ("persoon_id","rol")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL DEFAULT 'backoffice',
    "dienstdomein_code" TEXT NOT NULL DEFAULT 'facilitair',
    "email" TEXT,
    "telefoon" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persoon_team" (
    "persoon_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "persoon_team_pkey" PRIMARY KEY ("persoon_id","team_id")
);

-- CreateTable
CREATE TABLE "leverancier" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "telefoon" TEXT,
    "contactpersoon" TEXT,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leverancier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "id_hash" TEXT NOT NULL,
    "persoon_id" UUID NOT NULL,
    "apparaat" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gezien_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "beeindigd_op" TIMESTAMPTZ(3),

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "toegangsbewijs" (
    "hash" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "persoon_id" UUID,
    "melding_id" UUID,
    "opdracht_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "gebruikt_op" TIMESTAMPTZ(3),
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "toegangsbewijs_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "api_sleutel" (
    "id" UUID NOT NULL,
    "persoon_id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "voorvoegsel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scope" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "gebruikt_op" TIMESTAMPTZ(3),
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "api_sleutel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "eigenaar" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "antwoord" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("eigenaar","sleutel")
);

-- CreateTable
CREATE TABLE "limiet" (
    "sleutel" TEXT NOT NULL,
    "venster" TIMESTAMPTZ(3) NOT NULL,
    "aantal" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "limiet_pkey" PRIMARY KEY ("sleutel","venster")
);

-- CreateIndex
CREATE UNIQUE INDEX "mail_sleutel_key" ON "mail"("sleutel");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE INDEX "mail_melding_id_idx" ON "mail"("melding_id");

-- CreateIndex
CREATE UNIQUE INDEX "attentie_sleutel_key" ON "attentie"("sleutel");

-- CreateIndex
CREATE INDEX "attentie_persoon_id_op_idx" ON "attentie"("persoon_id", "op");

-- CreateIndex
CREATE INDEX "bijlage_melding_id_idx" ON "bijlage"("melding_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_code_key" ON "product"("code");

-- CreateIndex
CREATE INDEX "dagcijfer_dag_idx" ON "dagcijfer"("dag");

-- CreateIndex
CREATE UNIQUE INDEX "kalender_venster_kalender_code_weekdag_van_key" ON "kalender_venster"("kalender_code", "weekdag", "van");

-- CreateIndex
CREATE INDEX "kalender_uitzondering_kalender_code_datum_idx" ON "kalender_uitzondering"("kalender_code", "datum");

-- CreateIndex
CREATE INDEX "klok_melding_id_idx" ON "klok"("melding_id");

-- CreateIndex
CREATE INDEX "klok_opdracht_id_idx" ON "klok"("opdracht_id");

-- CreateIndex
CREATE INDEX "klokgebeurtenis_klok_id_id_idx" ON "klokgebeurtenis"("klok_id", "id");

-- CreateIndex
CREATE INDEX "locatie_code_idx" ON "locatie"("code");

-- CreateIndex
CREATE UNIQUE INDEX "locatie_ouder_id_naam_key" ON "locatie"("ouder_id", "naam");

-- CreateIndex
CREATE UNIQUE INDEX "melding_nummer_key" ON "melding"("nummer");

-- CreateIndex
CREATE INDEX "gebeurtenis_melding_id_id_idx" ON "gebeurtenis"("melding_id", "id");

-- CreateIndex
CREATE INDEX "gebeurtenis_onderwerp_soort_onderwerp_id_id_idx" ON "gebeurtenis"("onderwerp_soort", "onderwerp_id", "id");

-- CreateIndex
CREATE INDEX "gebeurtenis_txid_id_idx" ON "gebeurtenis"("txid", "id");

-- CreateIndex
CREATE INDEX "bericht_melding_id_op_idx" ON "bericht"("melding_id", "op");

-- CreateIndex
CREATE INDEX "notitie_melding_id_op_idx" ON "notitie"("melding_id", "op");

-- CreateIndex
CREATE INDEX "oordeel_op_idx" ON "oordeel"("op");

-- CreateIndex
CREATE UNIQUE INDEX "oordeel_melding_id_ronde_key" ON "oordeel"("melding_id", "ronde");

-- CreateIndex
CREATE UNIQUE INDEX "opdracht_nummer_key" ON "opdracht"("nummer");

-- CreateIndex
CREATE INDEX "opdracht_melding_id_idx" ON "opdracht"("melding_id");

-- CreateIndex
CREATE UNIQUE INDEX "afdeling_naam_key" ON "afdeling"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "afdeling_code_key" ON "afdeling"("code");

-- CreateIndex
CREATE UNIQUE INDEX "persoon_email_key" ON "persoon"("email");

-- CreateIndex
CREATE UNIQUE INDEX "persoon_personeelsnummer_key" ON "persoon"("personeelsnummer");

-- CreateIndex
CREATE INDEX "persoon_rol_rol_idx" ON "persoon_rol"("rol");

-- CreateIndex
CREATE UNIQUE INDEX "team_naam_key" ON "team"("naam");

-- CreateIndex
CREATE INDEX "persoon_team_team_id_idx" ON "persoon_team"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "leverancier_naam_key" ON "leverancier"("naam");

-- CreateIndex
CREATE INDEX "sessie_persoon_id_idx" ON "sessie"("persoon_id");

-- CreateIndex
CREATE INDEX "toegangsbewijs_persoon_id_idx" ON "toegangsbewijs"("persoon_id");

-- CreateIndex
CREATE INDEX "toegangsbewijs_melding_id_idx" ON "toegangsbewijs"("melding_id");

-- CreateIndex
CREATE INDEX "toegangsbewijs_opdracht_id_idx" ON "toegangsbewijs"("opdracht_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_sleutel_hash_key" ON "api_sleutel"("hash");

-- CreateIndex
CREATE INDEX "api_sleutel_persoon_id_idx" ON "api_sleutel"("persoon_id");

-- CreateIndex
CREATE INDEX "idempotency_verloopt_op_idx" ON "idempotency"("verloopt_op");

-- CreateIndex
CREATE INDEX "limiet_venster_idx" ON "limiet"("venster");

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_opdracht_id_fkey" FOREIGN KEY ("opdracht_id") REFERENCES "opdracht"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "attentie" ADD CONSTRAINT "attentie_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "attentie" ADD CONSTRAINT "attentie_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bijlage" ADD CONSTRAINT "bijlage_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bijlage" ADD CONSTRAINT "bijlage_opdracht_id_fkey" FOREIGN KEY ("opdracht_id") REFERENCES "opdracht"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bijlage" ADD CONSTRAINT "bijlage_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bijlage_deel" ADD CONSTRAINT "bijlage_deel_bijlage_id_fkey" FOREIGN KEY ("bijlage_id") REFERENCES "bijlage"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_dienstdomein_code_fkey" FOREIGN KEY ("dienstdomein_code") REFERENCES "dienstdomein"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_kalender_code_fkey" FOREIGN KEY ("kalender_code") REFERENCES "kalender"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "routeringsregel" ADD CONSTRAINT "routeringsregel_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "routeringsregel" ADD CONSTRAINT "routeringsregel_locatie_id_fkey" FOREIGN KEY ("locatie_id") REFERENCES "locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "routeringsregel" ADD CONSTRAINT "routeringsregel_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "routeringsregel" ADD CONSTRAINT "routeringsregel_leverancier_id_fkey" FOREIGN KEY ("leverancier_id") REFERENCES "leverancier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "kalender_venster" ADD CONSTRAINT "kalender_venster_kalender_code_fkey" FOREIGN KEY ("kalender_code") REFERENCES "kalender"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "kalender_uitzondering" ADD CONSTRAINT "kalender_uitzondering_kalender_code_fkey" FOREIGN KEY ("kalender_code") REFERENCES "kalender"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "kalender_uitzondering" ADD CONSTRAINT "kalender_uitzondering_locatie_id_fkey" FOREIGN KEY ("locatie_id") REFERENCES "locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "norm" ADD CONSTRAINT "norm_kalender_code_fkey" FOREIGN KEY ("kalender_code") REFERENCES "kalender"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "klok" ADD CONSTRAINT "klok_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "klok" ADD CONSTRAINT "klok_opdracht_id_fkey" FOREIGN KEY ("opdracht_id") REFERENCES "opdracht"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "klok" ADD CONSTRAINT "klok_kalender_code_fkey" FOREIGN KEY ("kalender_code") REFERENCES "kalender"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "klokgebeurtenis" ADD CONSTRAINT "klokgebeurtenis_klok_id_fkey" FOREIGN KEY ("klok_id") REFERENCES "klok"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "locatie" ADD CONSTRAINT "locatie_ouder_id_fkey" FOREIGN KEY ("ouder_id") REFERENCES "locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_dienstdomein_code_fkey" FOREIGN KEY ("dienstdomein_code") REFERENCES "dienstdomein"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_locatie_id_fkey" FOREIGN KEY ("locatie_id") REFERENCES "locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_melder_id_fkey" FOREIGN KEY ("melder_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_afdeling_id_fkey" FOREIGN KEY ("afdeling_id") REFERENCES "afdeling"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_eigenaar_id_fkey" FOREIGN KEY ("eigenaar_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_ingevoerd_door_id_fkey" FOREIGN KEY ("ingevoerd_door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_betreft_persoon_id_fkey" FOREIGN KEY ("betreft_persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_betreft_team_id_fkey" FOREIGN KEY ("betreft_team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_betreft_leverancier_id_fkey" FOREIGN KEY ("betreft_leverancier_id") REFERENCES "leverancier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_ouder_id_fkey" FOREIGN KEY ("ouder_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "melding" ADD CONSTRAINT "melding_verwant_id_fkey" FOREIGN KEY ("verwant_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_opdracht_id_fkey" FOREIGN KEY ("opdracht_id") REFERENCES "opdracht"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notitie" ADD CONSTRAINT "notitie_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notitie" ADD CONSTRAINT "notitie_opdracht_id_fkey" FOREIGN KEY ("opdracht_id") REFERENCES "opdracht"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notitie" ADD CONSTRAINT "notitie_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "oordeel" ADD CONSTRAINT "oordeel_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "oordeel" ADD CONSTRAINT "oordeel_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "opdracht" ADD CONSTRAINT "opdracht_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "opdracht" ADD CONSTRAINT "opdracht_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "opdracht" ADD CONSTRAINT "opdracht_leverancier_id_fkey" FOREIGN KEY ("leverancier_id") REFERENCES "leverancier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "opdracht" ADD CONSTRAINT "opdracht_behandelaar_id_fkey" FOREIGN KEY ("behandelaar_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "afdeling" ADD CONSTRAINT "afdeling_ouder_id_fkey" FOREIGN KEY ("ouder_id") REFERENCES "afdeling"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "persoon" ADD CONSTRAINT "persoon_afdeling_id_fkey" FOREIGN KEY ("afdeling_id") REFERENCES "afdeling"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "persoon" ADD CONSTRAINT "persoon_werkplek_id_fkey" FOREIGN KEY ("werkplek_id") REFERENCES "locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "persoon_rol" ADD CONSTRAINT "persoon_rol_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_dienstdomein_code_fkey" FOREIGN KEY ("dienstdomein_code") REFERENCES "dienstdomein"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "persoon_team" ADD CONSTRAINT "persoon_team_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "persoon_team" ADD CONSTRAINT "persoon_team_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "toegangsbewijs" ADD CONSTRAINT "toegangsbewijs_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "toegangsbewijs" ADD CONSTRAINT "toegangsbewijs_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "toegangsbewijs" ADD CONSTRAINT "toegangsbewijs_opdracht_id_fkey" FOREIGN KEY ("opdracht_id") REFERENCES "opdracht"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "api_sleutel" ADD CONSTRAINT "api_sleutel_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

