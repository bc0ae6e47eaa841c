-- Views of a course that somebody saved, in the order of a menu. What a view says is JSON that this schema does not look into.
CREATE TABLE saved_view (
  course INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq    INTEGER NOT NULL CHECK (seq >= 0),
  id     TEXT NOT NULL CHECK (id <> '' AND instr(id, char(0)) = 0),
  batch  INTEGER NOT NULL REFERENCES batch (id),
  name   TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  json   TEXT NOT NULL CHECK (json_valid(json) AND instr(json, char(0)) = 0),
  PRIMARY KEY (course, seq),
  UNIQUE (course, id),
  UNIQUE (course, name)
) STRICT, WITHOUT ROWID;

-- A step says what it is about, and a value that was excluded can be included again. A CHECK can not be altered, so the
-- tables are made anew; those that point to others go first.
CREATE TABLE step_4 (
  batch INTEGER NOT NULL PRIMARY KEY REFERENCES batch (id),
  kind  TEXT NOT NULL CHECK (kind IN ('IMPORT', 'ADD', 'EDIT', 'EXCLUDE', 'INCLUDE', 'MOVE', 'MERGE', 'REMOVE', 'REORDER', 'UNDO',
                                      'REDO')),
  item  TEXT CHECK (item IN ('PATIENT', 'RESULT', 'TREATMENT', 'EVENT', 'ADVERSE_EVENT', 'ORGAN', 'NOTE', 'VIEW')),
  about INTEGER REFERENCES step_4 (batch),
  CHECK ((kind IN ('UNDO', 'REDO')) = (about IS NOT NULL)),
  CHECK ((kind IN ('IMPORT', 'UNDO', 'REDO')) = (item IS NULL))
) STRICT;
CREATE TABLE touched_4 (
  batch  INTEGER NOT NULL REFERENCES step_4 (batch),
  course TEXT NOT NULL CHECK (course <> ''),
  PRIMARY KEY (batch, course)
) STRICT, WITHOUT ROWID;
INSERT INTO step_4 (batch, kind, item, about)
  SELECT batch, kind, CASE WHEN kind NOT IN ('IMPORT', 'UNDO', 'REDO') THEN 'PATIENT' END, about FROM step ORDER BY batch;
INSERT INTO touched_4 (batch, course) SELECT batch, course FROM touched;
DROP TABLE touched;
DROP TABLE step;
ALTER TABLE step_4 RENAME TO step;
ALTER TABLE touched_4 RENAME TO touched;
CREATE INDEX touched_course ON touched (course, batch);

-- The log knows saved views too.
CREATE TABLE change_4 (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
  who      TEXT NOT NULL CHECK (who <> ''),
  kind     TEXT NOT NULL CHECK (kind IN ('INSERT', 'UPDATE', 'DELETE', 'REORDER')),
  course   TEXT NOT NULL CHECK (course <> ''),
  item     TEXT NOT NULL CHECK (item IN ('course', 'observation', 'treatment', 'event', 'adverse_event', 'organ', 'saved_view')),
  item_id  TEXT NOT NULL,
  before   TEXT CHECK (json_valid(before)),
  after    TEXT CHECK (json_valid(after)),
  batch    INTEGER REFERENCES batch (id),
  CHECK (CASE kind WHEN 'INSERT' THEN before IS NULL AND after IS NOT NULL
                   WHEN 'DELETE' THEN before IS NOT NULL AND after IS NULL
                   ELSE before IS NOT NULL AND after IS NOT NULL END)
) STRICT;
INSERT INTO change_4 SELECT id, at, who, kind, course, item, item_id, before, after, batch FROM change ORDER BY id;
DROP TABLE change;
ALTER TABLE change_4 RENAME TO change;
CREATE INDEX change_course ON change (course, id);
CREATE INDEX change_batch ON change (batch);
CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
BEGIN
  SELECT RAISE(ABORT, 'the change log is append-only');
END;
CREATE TRIGGER change_is_only_erased_with_its_course BEFORE DELETE ON change
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE erasing.course = OLD.course)
BEGIN
  SELECT RAISE(ABORT, 'the change log is append-only');
END;
