-- Before it is a duplicate: what may be shown to others is a property of the product, off unless beheer says otherwise.
ALTER TABLE "product" ADD COLUMN "deelbaar" BOOLEAN NOT NULL DEFAULT false;
UPDATE product SET deelbaar = true WHERE kwis = 'S' AND code ~ '^(GO|SM|CA|AF|GR|WM|AV)-[0-9]+$' AND code <> 'AV-07' OR code IN ('VV-08', 'RE-06');

-- The newest open storingen of one place; what somebody reports is compared with those of the places nearby.
CREATE INDEX melding_dubbel ON melding (locatie_id, ontvangen_op DESC, id DESC) WHERE open AND kwis = 'S';
-- Whether a room is the room of one person: then it is not a shared place.
CREATE INDEX persoon_werkplek ON persoon (werkplek_id) WHERE actief;
