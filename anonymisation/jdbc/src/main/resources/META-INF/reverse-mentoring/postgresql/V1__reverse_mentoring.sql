-- The stores of reverse-mentoring. Columns that stand for people hold keyed digests; documents are encrypted.
-- Run it with the migration tool of the host. No statement is repeated by a later version.

-- One row for each ledger; version is how many appends succeeded.
create table rm_ledger (
    ledger varchar(200) not null,
    version bigint not null,
    primary key (ledger)
);

-- The lines of each append, in order, and how many came with it. They are never changed and never deleted.
create table rm_ledger_line (
    ledger varchar(200) not null,
    version bigint not null,
    position integer not null,
    line_count integer not null,
    mentee varchar(400) not null,
    report varchar(200) not null,
    document text not null,
    primary key (ledger, version, position)
);
create index rm_ledger_line_mentee on rm_ledger_line (mentee);
create index rm_ledger_line_report on rm_ledger_line (report);

-- One row for each cycle; revision is how many steps were taken, last_day is that of the last step.
create table rm_cycle (
    cycle_id varchar(200) not null,
    revision integer not null,
    state varchar(40) not null,
    last_day date,
    document text not null,
    primary key (cycle_id)
);
create index rm_cycle_state on rm_cycle (state, last_day);

-- Who has to do with a cycle, as keyed digests.
create table rm_cycle_person (
    person varchar(64) not null,
    cycle_id varchar(200) not null,
    primary key (person, cycle_id),
    foreign key (cycle_id) references rm_cycle (cycle_id) on delete cascade
);
create index rm_cycle_person_cycle on rm_cycle_person (cycle_id);

-- Raw documents of a cycle, until they are destroyed; the first table remembers that they were. A state has a proof behind it.
create table rm_raw_cycle (
    cycle_id varchar(200) not null,
    state varchar(100) not null,
    primary key (cycle_id)
);
create table rm_raw (
    cycle_id varchar(200) not null,
    name varchar(100) not null,
    document text not null,
    primary key (cycle_id, name),
    foreign key (cycle_id) references rm_raw_cycle (cycle_id)
);

-- Private ballots. A secret is kept as its digest; a ballot that is not cast has no document. There is no time and no order.
create table rm_ballot_round (
    cycle_id varchar(200) not null,
    round varchar(20) not null,
    state varchar(100) not null,
    primary key (cycle_id, round)
);
create table rm_ballot (
    cycle_id varchar(200) not null,
    round varchar(20) not null,
    person varchar(64) not null,
    secret varchar(64) not null,
    mentor text not null,
    document text,
    primary key (cycle_id, round, person),
    foreign key (cycle_id, round) references rm_ballot_round (cycle_id, round)
);
create unique index rm_ballot_secret on rm_ballot (secret);
-- What PostgreSQL moves to a table beside it keeps the order of arrival, so a ballot stays in its row where a page holds it.
alter table rm_ballot alter column cycle_id set storage plain;
alter table rm_ballot alter column round set storage plain;
alter table rm_ballot alter column person set storage plain;
alter table rm_ballot alter column secret set storage plain;
alter table rm_ballot alter column mentor set storage main;
alter table rm_ballot alter column document set storage main;
