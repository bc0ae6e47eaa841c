-- Schema 1: the whole domain. Numbers that a source reports are TEXT, so that 6.30 stays 6.30; times are written as
-- TimeNotation writes them. Every list keeps its source's order in seq, counted from 0 without a gap.
-- A text that holds NUL is refused: SQL functions would stop reading at it.

-- One import. Rows carry the id of the batch that wrote them.
CREATE TABLE batch (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  at         TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
  who        TEXT NOT NULL CHECK (who <> '' AND instr(who, char(0)) = 0),
  file       TEXT NOT NULL CHECK (file <> '' AND instr(file, char(0)) = 0),
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  courses    INTEGER NOT NULL CHECK (courses >= 0),
  imported   INTEGER NOT NULL CHECK (imported >= 0),
  updated    INTEGER NOT NULL CHECK (updated >= 0),
  unchanged  INTEGER NOT NULL CHECK (unchanged >= 0),
  removed    INTEGER NOT NULL CHECK (removed >= 0)
) STRICT;

-- One patient's course. The last six columns are counted from the other tables whenever the course is written, so
-- that a list of all courses reads this table alone.
CREATE TABLE course (
  key             INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
  batch           INTEGER NOT NULL REFERENCES batch (id),
  label           TEXT NOT NULL CHECK (label <> '' AND instr(label, char(0)) = 0),
  nature          TEXT NOT NULL CHECK (nature IN ('CLINICAL', 'PUBLISHED', 'SYNTHETIC')),
  cite_authors    TEXT CHECK (instr(cite_authors, char(0)) = 0),
  cite_title      TEXT CHECK (instr(cite_title, char(0)) = 0),
  cite_journal    TEXT CHECK (instr(cite_journal, char(0)) = 0),
  cite_year       INTEGER,
  cite_doi        TEXT CHECK (instr(cite_doi, char(0)) = 0),
  subject_kind    TEXT NOT NULL CHECK (subject_kind IN ('PERSON', 'SERIES')),
  person_name     TEXT CHECK (instr(person_name, char(0)) = 0),
  birth_date      TEXT CHECK (birth_date GLOB '*-[0-9][0-9]-[0-9][0-9]'),
  sex             TEXT CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  age_years       INTEGER CHECK (age_years BETWEEN 0 AND 125),
  series_size     INTEGER CHECK (series_size >= 2),
  height_cm       TEXT,
  weight_kg       TEXT,
  ethnicity       TEXT CHECK (instr(ethnicity, char(0)) = 0),
  country         TEXT CHECK (instr(country, char(0)) = 0),
  calendar        INTEGER NOT NULL CHECK (calendar IN (0, 1)),
  index_treatment TEXT,
  day_zero_label  TEXT CHECK (instr(day_zero_label, char(0)) = 0),
  cut_off         TEXT,
  observations    INTEGER NOT NULL CHECK (observations >= 0),
  treatments      INTEGER NOT NULL CHECK (treatments >= 0),
  events          INTEGER NOT NULL CHECK (events >= 0),
  first_day       TEXT,
  last_day        TEXT,
  origin          TEXT CHECK (origin GLOB '*-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((subject_kind = 'PERSON') = (sex IS NOT NULL)),
  CHECK ((subject_kind = 'SERIES') = (series_size IS NOT NULL)),
  CHECK (nature <> 'PUBLISHED' OR cite_title IS NOT NULL),
  CHECK ((cite_title IS NULL) = (cite_authors IS NULL) AND (cite_title IS NULL) = (cite_journal IS NULL)
         AND (cite_title IS NULL) = (cite_year IS NULL) AND (cite_doi IS NULL OR cite_title IS NOT NULL)),
  CHECK ((calendar = 1) = (origin IS NOT NULL)),
  -- checked at commit: a treatment that is replaced is gone for a moment
  FOREIGN KEY (key, index_treatment) REFERENCES treatment (course, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE course_note (
  course INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq    INTEGER NOT NULL CHECK (seq >= 0),
  text   TEXT NOT NULL CHECK (text <> '' AND instr(text, char(0)) = 0),
  PRIMARY KEY (course, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE abbreviation (
  course     INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  identity   TEXT NOT NULL CHECK (identity <> '' AND instr(identity, char(0)) = 0),
  short_form TEXT NOT NULL CHECK (short_form <> '' AND instr(short_form, char(0)) = 0),
  PRIMARY KEY (course, identity)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnosis (
  course   INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq      INTEGER NOT NULL CHECK (seq >= 0),
  name     TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  serotype TEXT CHECK (instr(serotype, char(0)) = 0),
  since    TEXT NOT NULL CHECK (since <> ''),
  PRIMARY KEY (course, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnosis_finding (
  course INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  seq    INTEGER NOT NULL CHECK (seq >= 0),
  text   TEXT NOT NULL CHECK (text <> '' AND instr(text, char(0)) = 0),
  PRIMARY KEY (course, parent, seq),
  FOREIGN KEY (course, parent) REFERENCES diagnosis (course, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What results of one course share: analyte, unit, limits, laboratory, source. Kept once each, because it makes a row a
-- third as long, and a course as much faster to read and to import.
CREATE TABLE strand (
  course               INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  number               INTEGER NOT NULL CHECK (number >= 0),
  analyte_key          TEXT CHECK (instr(analyte_key, char(0)) = 0),
  analyte_name         TEXT NOT NULL CHECK (analyte_name <> '' AND instr(analyte_name, char(0)) = 0),
  unit                 TEXT CHECK (instr(unit, char(0)) = 0),
  range_low            TEXT,
  range_low_inclusive  INTEGER CHECK (range_low_inclusive IN (0, 1)),
  range_high           TEXT,
  range_high_inclusive INTEGER CHECK (range_high_inclusive IN (0, 1)),
  range_text           TEXT CHECK (instr(range_text, char(0)) = 0),
  maximum_kind         TEXT NOT NULL CHECK (maximum_kind IN ('NOT_A_SCORE', 'KNOWN', 'UNKNOWN')),
  maximum              TEXT,
  status               TEXT NOT NULL CHECK (status IN ('PRELIMINARY', 'FINAL', 'CORRECTED', 'NOT_STATED')),
  lab                  TEXT CHECK (instr(lab, char(0)) = 0),
  source_kind          TEXT NOT NULL CHECK (source_kind IN ('REPORT', 'FILE', 'ENTERED', 'SYNTHETIC', 'NOT_STATED')),
  source_place         TEXT CHECK (instr(source_place, char(0)) = 0),
  source_sheet         TEXT CHECK (instr(source_sheet, char(0)) = 0),
  basis                TEXT NOT NULL CHECK (basis IN ('REPORTED', 'DERIVED')),
  PRIMARY KEY (course, number),
  CHECK ((range_low IS NULL) = (range_low_inclusive IS NULL) AND (range_high IS NULL) = (range_high_inclusive IS NULL)
         AND (range_text IS NOT NULL OR (range_low IS NULL AND range_high IS NULL))),
  CHECK ((maximum_kind = 'KNOWN') = (maximum IS NOT NULL)),
  CHECK ((source_kind IN ('REPORT', 'FILE', 'ENTERED')) = (source_place IS NOT NULL)),
  CHECK (source_sheet IS NULL OR source_kind = 'FILE')
) STRICT, WITHOUT ROWID;

-- The many rows: clustered by course, so that a course is one contiguous read. Ids are unique within a course; no
-- index says so, because it would cost a third of every import: each write and each check of the store compares them.
-- earliest and latest are days from the course's origin, cached; null where that side is open.
CREATE TABLE observation (
  course      INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq         INTEGER NOT NULL CHECK (seq >= 0),
  id          TEXT NOT NULL CHECK (id <> '' AND instr(id, char(0)) = 0),
  batch       INTEGER NOT NULL REFERENCES batch (id),
  strand      INTEGER NOT NULL,
  time        TEXT NOT NULL CHECK (time <> ''),
  earliest    REAL,
  latest      REAL,
  result_kind TEXT NOT NULL,
  comparator  TEXT CHECK (comparator IN ('EQUAL', 'LESS', 'AT_MOST', 'GREATER', 'AT_LEAST', 'ABOUT')),
  low         TEXT,
  high        TEXT,
  scale       TEXT CHECK (instr(scale, char(0)) = 0),
  word        TEXT CHECK (instr(word, char(0)) = 0),
  verbatim    TEXT NOT NULL CHECK (verbatim <> '' AND instr(verbatim, char(0)) = 0),
  source_row  TEXT CHECK (instr(source_row, char(0)) = 0),
  entered_at  TEXT,
  source_note TEXT CHECK (instr(source_note, char(0)) = 0),
  PRIMARY KEY (course, seq),
  FOREIGN KEY (course, strand) REFERENCES strand (course, number),
  CHECK (CASE result_kind
    WHEN 'NUMERIC'  THEN comparator IS NOT NULL AND low IS NOT NULL AND high IS NULL AND scale IS NULL AND word IS NULL
    WHEN 'SPAN'     THEN comparator IS NULL AND low IS NOT NULL AND high IS NOT NULL AND scale IS NULL AND word IS NULL
    WHEN 'TITRE'    THEN comparator IS NOT NULL AND low IS NOT NULL AND high IS NULL AND scale IS NULL AND word IS NULL
    WHEN 'ORDINAL'  THEN comparator IS NULL AND low IS NOT NULL AND high IS NULL AND scale IS NOT NULL AND word IS NOT NULL
    WHEN 'WORDS'    THEN comparator IS NULL AND low IS NULL AND high IS NULL AND scale IS NULL AND word IS NOT NULL
    WHEN 'NOT_DONE' THEN comparator IS NULL AND low IS NULL AND high IS NULL AND scale IS NULL AND word IS NOT NULL
    ELSE 0 END),
  CHECK (source_row IS NULL OR entered_at IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment (
  course             INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq                INTEGER NOT NULL CHECK (seq >= 0),
  id                 TEXT NOT NULL CHECK (id <> '' AND instr(id, char(0)) = 0),
  batch              INTEGER NOT NULL REFERENCES batch (id),
  agent_key          TEXT CHECK (instr(agent_key, char(0)) = 0),
  agent_name         TEXT NOT NULL CHECK (agent_name <> '' AND instr(agent_name, char(0)) = 0),
  role               TEXT NOT NULL CHECK (role IN ('DISEASE_DIRECTED', 'CONDITIONING', 'BRIDGING', 'TOXICITY_RESCUE',
                                                   'IG_REPLACEMENT', 'PROPHYLAXIS', 'SUPPORTIVE', 'PROCEDURE')),
  response           TEXT CHECK (instr(response, char(0)) = 0),
  end_reason         TEXT NOT NULL CHECK (end_reason IN ('NOT_STATED', 'PRIMARY_FAILURE', 'LOSS_OF_RESPONSE', 'INTOLERANCE',
                                          'NON_ADHERENCE', 'ACCESS', 'COMPLETED', 'REMISSION', 'PREGNANCY', 'OTHER')),
  dose_adequate      TEXT NOT NULL CHECK (dose_adequate IN ('ADEQUATE', 'NOT_ADEQUATE', 'NOT_STATED')),
  duration_adequate  TEXT NOT NULL CHECK (duration_adequate IN ('ADEQUATE', 'NOT_ADEQUATE', 'NOT_STATED')),
  effect_window_days INTEGER CHECK (effect_window_days >= 0),
  source_kind        TEXT NOT NULL CHECK (source_kind IN ('REPORT', 'FILE', 'ENTERED', 'SYNTHETIC', 'NOT_STATED')),
  source_place       TEXT CHECK (instr(source_place, char(0)) = 0),
  source_sheet       TEXT CHECK (instr(source_sheet, char(0)) = 0),
  source_row         TEXT CHECK (instr(source_row, char(0)) = 0),
  entered_at         TEXT,
  basis              TEXT NOT NULL CHECK (basis IN ('REPORTED', 'DERIVED')),
  source_note        TEXT CHECK (instr(source_note, char(0)) = 0),
  PRIMARY KEY (course, seq),
  UNIQUE (course, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase (
  course           INTEGER NOT NULL,
  parent           INTEGER NOT NULL,
  seq              INTEGER NOT NULL CHECK (seq >= 0),
  start_kind       TEXT NOT NULL CHECK (start_kind IN ('AT', 'RUNNING_BEFORE', 'UNKNOWN')),
  start_time       TEXT,
  end_kind         TEXT NOT NULL CHECK (end_kind IN ('AT', 'ONGOING', 'STOPPED', 'NOT_STATED')),
  end_time         TEXT,
  dose_low         TEXT,
  dose_high        TEXT,
  dose_unit        TEXT CHECK (instr(dose_unit, char(0)) = 0),
  dose_basis       TEXT CHECK (dose_basis IN ('ABSOLUTE', 'PER_KG', 'PER_M2')),
  dose_approximate INTEGER CHECK (dose_approximate IN (0, 1)),
  schedule_kind    TEXT CHECK (schedule_kind IN ('CONTINUOUS', 'EVERY', 'PER_CYCLE', 'ONCE', 'AS_WRITTEN')),
  schedule_count   INTEGER CHECK (schedule_count >= 1),
  schedule_unit    TEXT CHECK (schedule_unit IN ('DAY', 'WEEK', 'MONTH', 'YEAR')),
  schedule_text    TEXT CHECK (instr(schedule_text, char(0)) = 0),
  route            TEXT CHECK (instr(route, char(0)) = 0),
  cycle            INTEGER CHECK (cycle >= 1),
  verbatim         TEXT CHECK (instr(verbatim, char(0)) = 0),
  PRIMARY KEY (course, parent, seq),
  FOREIGN KEY (course, parent) REFERENCES treatment (course, seq) ON DELETE CASCADE,
  CHECK ((start_kind = 'UNKNOWN') = (start_time IS NULL)),
  CHECK (CASE end_kind WHEN 'AT' THEN end_time IS NOT NULL WHEN 'ONGOING' THEN 1 ELSE end_time IS NULL END),
  CHECK ((dose_low IS NULL) = (dose_high IS NULL) AND (dose_low IS NULL) = (dose_unit IS NULL)
         AND (dose_low IS NULL) = (dose_basis IS NULL) AND (dose_low IS NULL) = (dose_approximate IS NULL)),
  CHECK ((schedule_kind IS 'EVERY') = (schedule_unit IS NOT NULL) AND (schedule_kind IS 'AS_WRITTEN') = (schedule_text IS NOT NULL)
         AND (coalesce(schedule_kind, '') IN ('EVERY', 'PER_CYCLE')) = (schedule_count IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE administration (
  course           INTEGER NOT NULL,
  parent           INTEGER NOT NULL,
  seq              INTEGER NOT NULL CHECK (seq >= 0),
  time             TEXT NOT NULL CHECK (time <> ''),
  dose_low         TEXT,
  dose_high        TEXT,
  dose_unit        TEXT CHECK (instr(dose_unit, char(0)) = 0),
  dose_basis       TEXT CHECK (dose_basis IN ('ABSOLUTE', 'PER_KG', 'PER_M2')),
  dose_approximate INTEGER CHECK (dose_approximate IN (0, 1)),
  cycle            INTEGER CHECK (cycle >= 1),
  verbatim         TEXT CHECK (instr(verbatim, char(0)) = 0),
  PRIMARY KEY (course, parent, seq),
  FOREIGN KEY (course, parent) REFERENCES treatment (course, seq) ON DELETE CASCADE,
  CHECK ((dose_low IS NULL) = (dose_high IS NULL) AND (dose_low IS NULL) = (dose_unit IS NULL)
         AND (dose_low IS NULL) = (dose_basis IS NULL) AND (dose_low IS NULL) = (dose_approximate IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  course       INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq          INTEGER NOT NULL CHECK (seq >= 0),
  id           TEXT NOT NULL CHECK (id <> '' AND instr(id, char(0)) = 0),
  batch        INTEGER NOT NULL REFERENCES batch (id),
  kind         TEXT NOT NULL CHECK (kind IN ('DIAGNOSIS', 'FLARE', 'REMISSION', 'IMAGING', 'BIOPSY', 'PROCEDURE', 'HOSPITAL_STAY',
                                             'INFECTION', 'PREGNANCY', 'CLINICAL_FINDING', 'STATEMENT', 'NOTE')),
  title        TEXT NOT NULL CHECK (title <> '' AND instr(title, char(0)) = 0),
  start_kind   TEXT NOT NULL CHECK (start_kind IN ('AT', 'RUNNING_BEFORE', 'UNKNOWN')),
  start_time   TEXT,
  end_kind     TEXT NOT NULL CHECK (end_kind IN ('AT', 'ONGOING', 'STOPPED', 'NOT_STATED')),
  end_time     TEXT,
  finding      TEXT CHECK (instr(finding, char(0)) = 0),
  grade        TEXT CHECK (instr(grade, char(0)) = 0),
  source_kind  TEXT NOT NULL CHECK (source_kind IN ('REPORT', 'FILE', 'ENTERED', 'SYNTHETIC', 'NOT_STATED')),
  source_place TEXT CHECK (instr(source_place, char(0)) = 0),
  source_sheet TEXT CHECK (instr(source_sheet, char(0)) = 0),
  source_row   TEXT CHECK (instr(source_row, char(0)) = 0),
  entered_at   TEXT,
  basis        TEXT NOT NULL CHECK (basis IN ('REPORTED', 'DERIVED')),
  source_note  TEXT CHECK (instr(source_note, char(0)) = 0),
  PRIMARY KEY (course, seq),
  UNIQUE (course, id),
  CHECK ((start_kind = 'UNKNOWN') = (start_time IS NULL)),
  CHECK (CASE end_kind WHEN 'AT' THEN end_time IS NOT NULL WHEN 'ONGOING' THEN 1 ELSE end_time IS NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE adverse_event (
  course       INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq          INTEGER NOT NULL CHECK (seq >= 0),
  id           TEXT NOT NULL CHECK (id <> '' AND instr(id, char(0)) = 0),
  batch        INTEGER NOT NULL REFERENCES batch (id),
  name         TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  grade_system TEXT CHECK (instr(grade_system, char(0)) = 0),
  grade_value  INTEGER CHECK (grade_value BETWEEN 0 AND 5),
  grade_text   TEXT CHECK (instr(grade_text, char(0)) = 0),
  start_kind   TEXT NOT NULL CHECK (start_kind IN ('AT', 'RUNNING_BEFORE', 'UNKNOWN')),
  start_time   TEXT,
  end_kind     TEXT NOT NULL CHECK (end_kind IN ('AT', 'ONGOING', 'STOPPED', 'NOT_STATED')),
  end_time     TEXT,
  outcome      TEXT CHECK (instr(outcome, char(0)) = 0),
  source_kind  TEXT NOT NULL CHECK (source_kind IN ('REPORT', 'FILE', 'ENTERED', 'SYNTHETIC', 'NOT_STATED')),
  source_place TEXT CHECK (instr(source_place, char(0)) = 0),
  source_sheet TEXT CHECK (instr(source_sheet, char(0)) = 0),
  source_row   TEXT CHECK (instr(source_row, char(0)) = 0),
  entered_at   TEXT,
  basis        TEXT NOT NULL CHECK (basis IN ('REPORTED', 'DERIVED')),
  source_note  TEXT CHECK (instr(source_note, char(0)) = 0),
  PRIMARY KEY (course, seq),
  UNIQUE (course, id),
  CHECK (grade_text IS NOT NULL OR (grade_system IS NULL AND grade_value IS NULL)),
  CHECK ((start_kind = 'UNKNOWN') = (start_time IS NULL)),
  CHECK (CASE end_kind WHEN 'AT' THEN end_time IS NOT NULL WHEN 'ONGOING' THEN 1 ELSE end_time IS NULL END)
) STRICT, WITHOUT ROWID;

-- Which treatments an adverse event is attributed to, and which were given for it.
CREATE TABLE adverse_event_link (
  course    INTEGER NOT NULL,
  parent    INTEGER NOT NULL,
  seq       INTEGER NOT NULL CHECK (seq >= 0),
  relation  TEXT NOT NULL CHECK (relation IN ('ATTRIBUTED_TO', 'TREATED_WITH')),
  treatment TEXT NOT NULL,
  PRIMARY KEY (course, parent, seq),
  FOREIGN KEY (course, parent) REFERENCES adverse_event (course, seq) ON DELETE CASCADE,
  FOREIGN KEY (course, treatment) REFERENCES treatment (course, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX adverse_event_link_treatment ON adverse_event_link (course, treatment);

CREATE TABLE organ (
  course       INTEGER NOT NULL REFERENCES course (key) ON DELETE CASCADE,
  seq          INTEGER NOT NULL CHECK (seq >= 0),
  id           TEXT NOT NULL CHECK (id <> '' AND instr(id, char(0)) = 0),
  batch        INTEGER NOT NULL REFERENCES batch (id),
  organ        TEXT NOT NULL CHECK (organ IN ('MUSCLE', 'LUNG', 'SKIN', 'JOINTS', 'HEART', 'DYSPHAGIA', 'VESSELS', 'KIDNEY', 'NERVES', 'OTHER')),
  activity     TEXT NOT NULL CHECK (activity IN ('ACTIVE', 'INACTIVE', 'NOT_ASSESSED')),
  damage       INTEGER NOT NULL CHECK (damage IN (0, 1)),
  start_kind   TEXT NOT NULL CHECK (start_kind IN ('AT', 'RUNNING_BEFORE', 'UNKNOWN')),
  start_time   TEXT,
  end_kind     TEXT NOT NULL CHECK (end_kind IN ('AT', 'ONGOING', 'STOPPED', 'NOT_STATED')),
  end_time     TEXT,
  note         TEXT CHECK (instr(note, char(0)) = 0),
  source_kind  TEXT NOT NULL CHECK (source_kind IN ('REPORT', 'FILE', 'ENTERED', 'SYNTHETIC', 'NOT_STATED')),
  source_place TEXT CHECK (instr(source_place, char(0)) = 0),
  source_sheet TEXT CHECK (instr(source_sheet, char(0)) = 0),
  source_row   TEXT CHECK (instr(source_row, char(0)) = 0),
  entered_at   TEXT,
  basis        TEXT NOT NULL CHECK (basis IN ('REPORTED', 'DERIVED')),
  source_note  TEXT CHECK (instr(source_note, char(0)) = 0),
  PRIMARY KEY (course, seq),
  UNIQUE (course, id),
  CHECK ((start_kind = 'UNKNOWN') = (start_time IS NULL)),
  CHECK (CASE end_kind WHEN 'AT' THEN end_time IS NOT NULL WHEN 'ONGOING' THEN 1 ELSE end_time IS NULL END)
) STRICT, WITHOUT ROWID;

-- What was changed. Rows that an import adds are told by their batch; here stand what it replaced, removed or put in
-- another order, and the head of each course that it touched. course is the id, not the key: it outlives the course.
CREATE TABLE change (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
  who      TEXT NOT NULL CHECK (who <> ''),
  kind     TEXT NOT NULL CHECK (kind IN ('INSERT', 'UPDATE', 'DELETE', 'REORDER')),
  course   TEXT NOT NULL CHECK (course <> ''),
  item     TEXT NOT NULL CHECK (item IN ('course', 'observation', 'treatment', 'event', 'adverse_event', 'organ')),
  item_id  TEXT NOT NULL,
  before   TEXT CHECK (json_valid(before)),
  after    TEXT CHECK (json_valid(after)),
  batch    INTEGER REFERENCES batch (id),
  CHECK (CASE kind WHEN 'INSERT' THEN before IS NULL AND after IS NOT NULL
                   WHEN 'DELETE' THEN before IS NOT NULL AND after IS NULL
                   ELSE before IS NOT NULL AND after IS NOT NULL END)
) STRICT;
CREATE INDEX change_course ON change (course, id);
CREATE INDEX change_batch ON change (batch);

-- Names the courses that are being erased, within the one transaction that erases them. Empty at all other times.
CREATE TABLE erasing (
  course TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
BEGIN
  SELECT RAISE(ABORT, 'the change log is append-only');
END;
CREATE TRIGGER change_is_only_erased_with_its_course BEFORE DELETE ON change
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE erasing.course = OLD.course)
BEGIN
  SELECT RAISE(ABORT, 'the change log is append-only');
END;
CREATE TRIGGER batch_is_never_edited BEFORE UPDATE ON batch
BEGIN
  SELECT RAISE(ABORT, 'a batch is never edited');
END;

-- A row of an import that could not be read, word for word, with the reason.
CREATE TABLE refused (
  id       INTEGER PRIMARY KEY,
  batch    INTEGER NOT NULL REFERENCES batch (id),
  course   TEXT,
  place    TEXT NOT NULL CHECK (place <> ''),
  verbatim TEXT NOT NULL CHECK (instr(verbatim, char(0)) = 0),
  reason   TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX refused_batch ON refused (batch);
