-- Numbers by which somebody knows a patient, and the import that brought each. course is the id, not the key: like the
-- change log it outlives the course, so that an import that is undone and done again still knows its patients. A number
-- counts while the course is there and the import is in force.
CREATE TABLE identifier (
  system TEXT NOT NULL CHECK (system <> '' AND instr(system, char(0)) = 0),
  value  TEXT NOT NULL CHECK (value <> '' AND instr(value, char(0)) = 0),
  course TEXT NOT NULL CHECK (course <> ''),
  batch  INTEGER NOT NULL REFERENCES batch (id),
  PRIMARY KEY (system, value, course, batch)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifier_course ON identifier (course);

-- The files of an import that read several, or any foreign one.
CREATE TABLE origin_file (
  batch  INTEGER NOT NULL REFERENCES batch (id),
  seq    INTEGER NOT NULL CHECK (seq >= 0),
  name   TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  bytes  INTEGER NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (batch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX origin_file_sum ON origin_file (sha256);

-- Whoever has the same name and birth date may be the same patient.
CREATE INDEX course_birth ON course (birth_date) WHERE birth_date IS NOT NULL;
CREATE INDEX refused_course ON refused (course) WHERE course IS NOT NULL;

-- Names the import that is being written, whose counts are only known at its end. Empty at all other times.
CREATE TABLE importing (
  batch INTEGER NOT NULL PRIMARY KEY REFERENCES batch (id)
) STRICT;
DROP TRIGGER batch_is_never_edited;
CREATE TRIGGER batch_is_never_edited BEFORE UPDATE ON batch
WHEN NOT EXISTS (SELECT 1 FROM erasing) AND NOT EXISTS (SELECT 1 FROM importing WHERE importing.batch = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'a batch is never edited');
END;
