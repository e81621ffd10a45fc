* Run this in the folder of data.csv.
SET DECIMAL=DOT.
GET DATA
  /TYPE=TXT
  /FILE='data.csv'
  /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED
  /FIRSTCASE=2
  /DELIMITERS=','
  /QUALIFIER='"'
  /VARIABLES=
    grade A10
    age A5
    age_lower F2.0
    age_upper F2.0
    listens F2.0
    theme A9
    hours F4.1.
VARIABLE LABELS
  grade 'Grade of the mentee'
  age 'Age of the mentor'
  age_lower 'Age of the mentor: lower end of the range'
  age_upper 'Age of the mentor: upper end of the range'
  listens 'How well does your mentee listen?'
  theme 'What was spoken of first'
  hours 'Time together'.
VALUE LABELS listens
  1 'never'
  2 'rarely'
  3 'sometimes'
  4 'often'
  5 'always'
  98 'prefer not to say'.
VALUE LABELS theme
  'time' 'time for each other'
  'listening' 'listening and being heard'.
MISSING VALUES listens (98).
VARIABLE LEVEL
  grade
  theme (NOMINAL).
VARIABLE LEVEL
  age
  listens (ORDINAL).
VARIABLE LEVEL
  age_lower
  age_upper
  hours (SCALE).
EXECUTE.
