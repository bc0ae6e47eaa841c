-- The first and the last time of a course in every form that a list shows, so that a list reads this table alone. listed
-- is 0 for a course that was last written before there were such columns: its list line is made from the whole course.
ALTER TABLE course ADD COLUMN listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1));
ALTER TABLE course ADD COLUMN first_time TEXT;
ALTER TABLE course ADD COLUMN last_time TEXT;
ALTER TABLE course ADD COLUMN counted_first TEXT;
ALTER TABLE course ADD COLUMN counted_last TEXT;
ALTER TABLE course ADD COLUMN counted_first_time TEXT;
ALTER TABLE course ADD COLUMN counted_last_time TEXT;
