-- Every change is a step that can be undone and done again: a batch with its kind. A batch that read no file has the
-- file name - and a checksum of zeros. Steps that undo or redo name the step that they are about.
CREATE TABLE step (
  batch INTEGER NOT NULL PRIMARY KEY REFERENCES batch (id),
  kind  TEXT NOT NULL CHECK (kind IN ('IMPORT', 'ADD', 'EDIT', 'EXCLUDE', 'MOVE', 'MERGE', 'REMOVE', 'UNDO', 'REDO')),
  about INTEGER REFERENCES step (batch),
  CHECK ((kind IN ('UNDO', 'REDO')) = (about IS NOT NULL))
) STRICT;

-- The courses that a step changed, by id: it outlives the course.
CREATE TABLE touched (
  batch  INTEGER NOT NULL REFERENCES step (batch),
  course TEXT NOT NULL CHECK (course <> ''),
  PRIMARY KEY (batch, course)
) STRICT, WITHOUT ROWID;
CREATE INDEX touched_course ON touched (course, batch);

INSERT INTO step (batch, kind) SELECT id, 'IMPORT' FROM batch;
INSERT OR IGNORE INTO touched (batch, course)
  SELECT DISTINCT batch, course FROM change WHERE batch IS NOT NULL
  UNION SELECT batch, id FROM course
  UNION SELECT DISTINCT observation.batch, course.id FROM observation JOIN course ON course.key = observation.course
  UNION SELECT treatment.batch, course.id FROM treatment JOIN course ON course.key = treatment.course
  UNION SELECT event.batch, course.id FROM event JOIN course ON course.key = event.course
  UNION SELECT adverse_event.batch, course.id FROM adverse_event JOIN course ON course.key = adverse_event.course
  UNION SELECT organ.batch, course.id FROM organ JOIN course ON course.key = organ.course;

-- That a patient was erased, and nothing about him.
CREATE TABLE erased (
  id  INTEGER PRIMARY KEY AUTOINCREMENT,
  at  TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
  who TEXT NOT NULL CHECK (who <> '')
) STRICT;

-- An erasure takes the names of files with it.
DROP TRIGGER batch_is_never_edited;
CREATE TRIGGER batch_is_never_edited BEFORE UPDATE ON batch
WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN
  SELECT RAISE(ABORT, 'a batch is never edited');
END;
