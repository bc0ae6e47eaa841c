-- A person's age may be known as a band only, as in a course that was de-identified elsewhere.
ALTER TABLE course ADD COLUMN age_band TEXT CHECK (age_band IS NULL OR (age_band <> '' AND age_years IS NULL AND subject_kind = 'PERSON'));

-- The secret that this store's pseudonyms are made with: one row, random, made here and never changed.
CREATE TABLE pseudonym (
  one    INTEGER PRIMARY KEY CHECK (one = 1),
  secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
INSERT INTO pseudonym (one, secret) VALUES (1, randomblob(32));
