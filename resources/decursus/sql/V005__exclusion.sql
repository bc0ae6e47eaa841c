-- Why a result was excluded; null for one that counts. It stands with the row, not with its strand: it is rare.
ALTER TABLE observation ADD COLUMN excluded TEXT CHECK (excluded IS NULL OR (excluded <> '' AND instr(excluded, char(0)) = 0));
