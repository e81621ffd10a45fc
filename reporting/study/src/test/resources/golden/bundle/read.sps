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
    listens F2.0
    theme A9
    hours F4.1.
VARIABLE LABELS
  grade 'Grade of the mentee'
  age 'Age of the mentor'
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
  hours (SCALE).
EXECUTE.
