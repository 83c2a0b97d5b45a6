-- Who looks after a department sees what was reported for it as well, also by somebody of another department.
-- Few meldingen have one, so the index holds only those.
CREATE INDEX melding_voor_afdeling ON melding (voor_afdeling_id, ontvangen_op DESC, id DESC) WHERE voor_afdeling_id IS NOT NULL;
