-- What the desk writes often: texts with variables, and several steps under one choice. Shared, or of one person.
CREATE TABLE "standaardtekst" (
    "id" UUID NOT NULL,
    "kort" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "doel" TEXT NOT NULL DEFAULT 'klant',
    "kwis" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "statussen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "product_id" UUID,
    "persoon_id" UUID,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standaardtekst_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "standaardtekst_persoon_id_idx" ON "standaardtekst"("persoon_id");
ALTER TABLE "standaardtekst" ADD CONSTRAINT "standaardtekst_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "standaardtekst" ADD CONSTRAINT "standaardtekst_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
-- The short name is what people type: one of each among the shared ones, and one of each per person.
CREATE UNIQUE INDEX standaardtekst_kort_gedeeld ON standaardtekst (kort) WHERE persoon_id IS NULL AND actief;
CREATE UNIQUE INDEX standaardtekst_kort_eigen ON standaardtekst (persoon_id, kort) WHERE persoon_id IS NOT NULL AND actief;
ALTER TABLE standaardtekst
  ADD CONSTRAINT standaardtekst_doel_lijst CHECK (doel IN ('klant', 'intern', 'leverancier')),
  ADD CONSTRAINT standaardtekst_kort_geldig CHECK (kort ~ '^[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?$'),
  ADD CONSTRAINT standaardtekst_tekst_lengte CHECK (length(titel) BETWEEN 1 AND 120 AND length(tekst) BETWEEN 1 AND 5000),
  ADD CONSTRAINT standaardtekst_past_geldig CHECK (kwis <@ ARRAY['K', 'W', 'I', 'S', 'compliment'] AND statussen <@ ARRAY['nieuw', 'in_behandeling', 'wacht_op_akkoord', 'uitgezet', 'wacht_op_klant', 'opgeschort', 'gereed', 'afgesloten', 'geannuleerd']),
  ADD CONSTRAINT standaardtekst_versie_positief CHECK (versie >= 1);

-- A macro: steps in order. A standaardoplossing is a macro with a way of working and, where it has them, costs.
CREATE TABLE "macro" (
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL DEFAULT 'macro',
    "kort" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "uitleg" TEXT,
    "kwis" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "statussen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "product_id" UUID,
    "persoon_id" UUID,
    "stappen" JSONB NOT NULL,
    "werkwijze" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "kosten" DECIMAL(12,2),
    "daarna" TEXT NOT NULL DEFAULT 'blijf',
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "macro_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "macro_persoon_id_idx" ON "macro"("persoon_id");
ALTER TABLE "macro" ADD CONSTRAINT "macro_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "macro" ADD CONSTRAINT "macro_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE UNIQUE INDEX macro_kort_gedeeld ON macro (kort) WHERE persoon_id IS NULL AND actief;
CREATE UNIQUE INDEX macro_kort_eigen ON macro (persoon_id, kort) WHERE persoon_id IS NOT NULL AND actief;
ALTER TABLE macro
  ADD CONSTRAINT macro_soort_lijst CHECK (soort IN ('macro', 'oplossing')),
  ADD CONSTRAINT macro_daarna_lijst CHECK (daarna IN ('blijf', 'volgende', 'terug')),
  ADD CONSTRAINT macro_kort_geldig CHECK (kort ~ '^[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?$'),
  ADD CONSTRAINT macro_tekst_lengte CHECK (length(titel) BETWEEN 1 AND 120 AND length(uitleg) BETWEEN 1 AND 500 AND cardinality(werkwijze) <= 12),
  ADD CONSTRAINT macro_past_geldig CHECK (kwis <@ ARRAY['K', 'W', 'I', 'S', 'compliment'] AND statussen <@ ARRAY['nieuw', 'in_behandeling', 'wacht_op_akkoord', 'uitgezet', 'wacht_op_klant', 'opgeschort', 'gereed', 'afgesloten', 'geannuleerd']),
  ADD CONSTRAINT macro_stappen_geldig CHECK (jsonb_typeof(stappen) = 'array' AND jsonb_array_length(stappen) BETWEEN 1 AND 8 AND octet_length(stappen::text) <= 32768),
  ADD CONSTRAINT macro_kosten_positief CHECK (kosten >= 0),
  ADD CONSTRAINT macro_versie_positief CHECK (versie >= 1);

-- What somebody at the desk is writing on a melding and has not sent: per tab and person, so that no text is ever
-- written over; colleagues see it and can take it over.
CREATE TABLE "schrijfconcept" (
    "melding_id" UUID NOT NULL,
    "tab" TEXT NOT NULL,
    "persoon_id" UUID NOT NULL,
    "tekst" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schrijfconcept_pkey" PRIMARY KEY ("melding_id","tab","persoon_id")
);
CREATE INDEX "schrijfconcept_bijgewerkt_op_idx" ON "schrijfconcept"("bijgewerkt_op");
ALTER TABLE "schrijfconcept" ADD CONSTRAINT "schrijfconcept_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "schrijfconcept" ADD CONSTRAINT "schrijfconcept_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE schrijfconcept
  ADD CONSTRAINT schrijfconcept_tab_lijst CHECK (tab IN ('bericht', 'vraag', 'notitie', 'leverancier')),
  ADD CONSTRAINT schrijfconcept_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 10000),
  ADD CONSTRAINT schrijfconcept_versie_positief CHECK (versie >= 1);

-- What the desk and the leverancier write to each other about one opdracht. No klant ever reads it.
CREATE TABLE "opdrachtbericht" (
    "id" UUID NOT NULL,
    "opdracht_id" UUID NOT NULL,
    "richting" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "door_id" UUID,
    "door_naam" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opdrachtbericht_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "opdrachtbericht_opdracht_id_op_idx" ON "opdrachtbericht"("opdracht_id", "op");
ALTER TABLE "opdrachtbericht" ADD CONSTRAINT "opdrachtbericht_opdracht_id_fkey" FOREIGN KEY ("opdracht_id") REFERENCES "opdracht"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "opdrachtbericht" ADD CONSTRAINT "opdrachtbericht_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE opdrachtbericht
  ADD CONSTRAINT opdrachtbericht_richting_lijst CHECK (richting IN ('naar_leverancier', 'van_leverancier')),
  ADD CONSTRAINT opdrachtbericht_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 10000);

-- A hint about the tone before something goes to the klant; who does not want it, switches it off.
ALTER TABLE "persoon" ADD COLUMN "toonhint" BOOLEAN NOT NULL DEFAULT true;
