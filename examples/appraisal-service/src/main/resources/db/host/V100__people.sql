-- The people of the house. Names are here and in no cycle.
create table person (
    id varchar(60) primary key,
    name varchar(200) not null,
    password varchar(100) not null,
    staff varchar(40) not null
);

-- Who is invited to which panel, until they agree or not.
create table invitation (
    cycle varchar(200) not null,
    person varchar(60) not null references person (id),
    primary key (cycle, person)
);
