-- The figures of the rollup minus what the reader may not see (a klacht about oneself or the own team): a handful of rows.
CREATE INDEX melding_klacht_ontvangen ON melding (ontvangen_op) WHERE kwis = 'K';
CREATE INDEX melding_klacht_gereed ON melding (gereed_op) WHERE kwis = 'K' AND gereed_op IS NOT NULL;
CREATE INDEX melding_nagevraagd ON melding (ontvangen_op) WHERE navragen > 0;
