-- Tables of the twinning library: a register of town twinnings, version 1 of this schema.
--
-- Each committed unit of work has a revision, 1, 2, 3 ... without gaps. Every row of a record says between which
-- revisions it was current: from_revision, inclusive, up to until_revision, exclusive, which is 9223372036854775807 for
-- what is current now. Write only through the library.

-- The version of this schema: one row.
create table [schema_version] (
  version {number} not null,
  primary key (version)
);

-- The latest revision: one row. Whoever writes updates it first, and so is the only writer. The key is another column,
-- because a database may take a row whose key changes for another row, and let two writers pass.
create table [head] (
  line {number} not null,
  revision {long} not null,
  primary key (line)
);

-- The units of work: when (in microseconds since 1970-01-01T00:00:00Z), by which account, what, after which source.
create table [revision] (
  revision {long} not null,
  recorded {long} not null,
  account {line} not null,
  summary {line},
  source {line},
  primary key (revision)
);

create index [#revision_recorded] on [revision] (recorded, revision);

-- What a unit of work did to a record: INSERTED, REPLACED, REMOVED or ERASED, and the version that it has since then.
create table [change] (
  record_kind {word} not null,
  record_id {id} not null,
  revision {long} not null,
  effect {word} not null,
  version {long} not null,
  primary key (record_kind, record_id, revision)
);

create index [#change_revision] on [change] (revision);

-- Which records a record refers to, each once, by kind of the referring record.
create table [municipality_reference] (
  record_id {id} not null,
  target_kind {word} not null,
  target_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (record_id, target_kind, target_id, from_revision)
);

create index [#municipality_reference_target] on [municipality_reference] (target_id, target_kind, until_revision);

create table [network_reference] (
  record_id {id} not null,
  target_kind {word} not null,
  target_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (record_id, target_kind, target_id, from_revision)
);

create index [#network_reference_target] on [network_reference] (target_id, target_kind, until_revision);

create table [relation_reference] (
  record_id {id} not null,
  target_kind {word} not null,
  target_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (record_id, target_kind, target_id, from_revision)
);

create index [#relation_reference_target] on [relation_reference] (target_id, target_kind, until_revision);

create table [committee_reference] (
  record_id {id} not null,
  target_kind {word} not null,
  target_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (record_id, target_kind, target_id, from_revision)
);

create index [#committee_reference_target] on [committee_reference] (target_id, target_kind, until_revision);

create table [interaction_reference] (
  record_id {id} not null,
  target_kind {word} not null,
  target_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (record_id, target_kind, target_id, from_revision)
);

create index [#interaction_reference_target] on [interaction_reference] (target_id, target_kind, until_revision);

create table [document_reference] (
  record_id {id} not null,
  target_kind {word} not null,
  target_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (record_id, target_kind, target_id, from_revision)
);

create index [#document_reference_target] on [document_reference] (target_id, target_kind, until_revision);
