-- The records of a register: for each kind a root table with one row for each version of a record, and tables of what
-- belongs to it, which hang on it by root_id and from_revision. Position counts the rows of a record in one table.
--
-- A date is the text of EDTF (ISO 8601-2), as in 1948, 1974-03? or [..2017-10]. Beside it stand the first and the last
-- day that it allows, counted from 1970-01-01; null where that side is open. A period has a slash, as in 1974/.., with
-- the first and the last day that may belong to it. Where a date is searched by, wide is 1 if more than a year lies
-- between those days, or a side is open. A path says where in the record a value stands, as in events[0].by[1].

-- Municipalities, and other places that can be twinned.
create table [municipality] (
  id {id} not null,
  kind {word} not null,
  existence {edtf} not null,
  existence_first {day},
  existence_last {day},
  postal_code {line},
  locality {name},
  version {long} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (id, from_revision)
);

-- Its names, in order of preference; name_key is the beginning of the name without accents and capitals.
create table [municipality_name] (
  root_id {id} not null,
  position {number} not null,
  name {name} not null,
  name_key {key} not null,
  language {word} not null,
  validity {edtf} not null,
  validity_first {day},
  validity_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

create index [#municipality_name_key]
  on [municipality_name] (name_key, root_id, until_revision, from_revision);

-- Its official identifiers; value_key is the beginning of the identifier.
create table [municipality_identifier] (
  root_id {id} not null,
  position {number} not null,
  scheme {word} not null,
  value_text {line} not null,
  value_key {key} not null,
  validity {edtf} not null,
  validity_first {day},
  validity_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

create index [#municipality_identifier_value]
  on [municipality_identifier] (value_key, scheme, root_id, until_revision, from_revision);

-- The countries that it belongs or belonged to.
create table [municipality_country] (
  root_id {id} not null,
  position {number} not null,
  country {word} not null,
  validity {edtf} not null,
  validity_first {day},
  validity_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

create index [#municipality_country_country]
  on [municipality_country] (country, root_id, until_revision, from_revision);

-- The lines of its postal address above the place.
create table [municipality_address_line] (
  root_id {id} not null,
  position {number} not null,
  line {line} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

-- Which places came after it.
create table [municipality_succession] (
  root_id {id} not null,
  position {number} not null,
  successor_id {id} not null,
  kind {word} not null,
  date {edtf} not null,
  date_first {day},
  date_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

-- By which ids other systems know it; value_key is the beginning of the id.
create table [municipality_external_id] (
  root_id {id} not null,
  position {number} not null,
  scheme {word} not null,
  value_text {line} not null,
  value_key {key} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

create index [#municipality_external_id_value]
  on [municipality_external_id] (value_key, scheme, root_id, until_revision, from_revision);

-- Its notes; the text of the first stands at notes[0].text.
create table [municipality_note] (
  root_id {id} not null,
  position {number} not null,
  topic {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

-- Its texts, by where in the record they stand and by language.
create table [municipality_text] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  language {word} not null,
  words {text} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

-- Where in which document something is stated.
create table [municipality_citation] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  document_id {id} not null,
  place {line},
  words {text},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [municipality] (id, from_revision)
);

-- Networks of cities.
create table [network] (
  id {id} not null,
  version {long} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (id, from_revision)
);

-- Its names, in order of preference; name_key is the beginning of the name without accents and capitals.
create table [network_name] (
  root_id {id} not null,
  position {number} not null,
  name {name} not null,
  name_key {key} not null,
  language {word} not null,
  validity {edtf} not null,
  validity_first {day},
  validity_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [network] (id, from_revision)
);

-- Its members.
create table [network_membership] (
  root_id {id} not null,
  position {number} not null,
  member_id {id} not null,
  period {edtf} not null,
  period_first {day},
  period_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [network] (id, from_revision)
);

create index [#network_membership_member]
  on [network_membership] (member_id, root_id, until_revision, from_revision);

-- By which ids other systems know it; value_key is the beginning of the id.
create table [network_external_id] (
  root_id {id} not null,
  position {number} not null,
  scheme {word} not null,
  value_text {line} not null,
  value_key {key} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [network] (id, from_revision)
);

create index [#network_external_id_value]
  on [network_external_id] (value_key, scheme, root_id, until_revision, from_revision);

-- Its notes; the text of the first stands at notes[0].text.
create table [network_note] (
  root_id {id} not null,
  position {number} not null,
  topic {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [network] (id, from_revision)
);

-- Its texts, by where in the record they stand and by language.
create table [network_text] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  language {word} not null,
  words {text} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [network] (id, from_revision)
);

-- Where in which document something is stated.
create table [network_citation] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  document_id {id} not null,
  place {line},
  words {text},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [network] (id, from_revision)
);

-- Relations between towns; what is known of one lies in the tables below.
create table [relation] (
  id {id} not null,
  version {long} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (id, from_revision)
);

-- Its names, in order of preference; name_key is the beginning of the name without accents and capitals.
create table [relation_name] (
  root_id {id} not null,
  position {number} not null,
  name {name} not null,
  name_key {key} not null,
  language {word} not null,
  validity {edtf} not null,
  validity_first {day},
  validity_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- Its parties; when one joined stands among the claims, at parties[0].joined.
create table [relation_party] (
  root_id {id} not null,
  position {number} not null,
  left_on {edtf},
  left_on_first {day},
  left_on_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- The municipalities of its parties.
create table [relation_party_member] (
  root_id {id} not null,
  position {number} not null,
  party_position {number} not null,
  municipality_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

create index [#relation_party_member_municipality]
  on [relation_party_member] (municipality_id, root_id, until_revision, from_revision);

-- Of which kind it is, and since when; the first one from the beginning.
create table [relation_kind] (
  root_id {id} not null,
  position {number} not null,
  kind {word} not null,
  since {edtf},
  since_first {day},
  since_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

create index [#relation_kind_kind]
  on [relation_kind] (kind, root_id, until_revision, from_revision);

-- What happened in its life, of any type; date is the one on which it counts. The side of an end or a suspension is
-- given where it concerns single roles of one town.
create table [relation_event] (
  root_id {id} not null,
  position {number} not null,
  type {word} not null,
  date {edtf} not null,
  date_first {day},
  date_last {day},
  date_wide {flag} not null,
  whole_relation {flag} not null,
  cause {word},
  decided {edtf},
  decided_first {day},
  decided_last {day},
  notified {edtf},
  notified_first {day},
  notified_last {day},
  effective {edtf},
  effective_first {day},
  effective_last {day},
  resumed {edtf},
  resumed_first {day},
  resumed_last {day},
  side_id {id},
  agreement_id {id},
  from_id {id},
  to_id {id},
  outcome {word},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

create index [#relation_event_date]
  on [relation_event] (type, date_wide, date_first, root_id, until_revision, from_revision);

-- The dates of its founding by kind; they stand among the claims, at events[0].anchors[0].date.
create table [relation_anchor] (
  root_id {id} not null,
  position {number} not null,
  event_position {number} not null,
  kind {word} not null,
  agreement_id {id},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- The roles that an end or a suspension concerns; none if it concerns the whole relation.
create table [relation_event_role] (
  root_id {id} not null,
  position {number} not null,
  event_position {number} not null,
  role {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- Its agreements.
create table [relation_agreement] (
  root_id {id} not null,
  position {number} not null,
  agreement_id {id} not null,
  kind {word} not null,
  signed {edtf},
  signed_first {day},
  signed_last {day},
  term {edtf},
  term_first {day},
  term_last {day},
  document_id {id},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- Their fields of cooperation; the wording stands among the texts, at agreements[0].fields[0].wording.
create table [relation_agreement_field] (
  root_id {id} not null,
  position {number} not null,
  agreement_position {number} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- Who has which role on which side; the holder stands among the actors, at roleAssignments[0].holder.
create table [relation_role] (
  root_id {id} not null,
  position {number} not null,
  role {word} not null,
  side_id {id} not null,
  vacant {flag} not null,
  period {edtf} not null,
  period_first {day},
  period_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- What they do in that role.
create table [relation_role_task] (
  root_id {id} not null,
  position {number} not null,
  role_position {number} not null,
  task {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- The themes of what stands at a path; those of the record itself stand at themes.
create table [relation_theme] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  theme {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

create index [#relation_theme_theme]
  on [relation_theme] (theme, root_id, until_revision, from_revision);

-- Who acts, by where in the record they stand; the name of a third body lies with the texts.
create table [relation_actor] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  type {word} not null,
  municipality_id {id},
  body {word},
  office {word},
  committee_id {id},
  third_body_kind {word},
  country {word},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- The dates that sources claim, where they may differ; one of them is preferred.
create table [relation_claim] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  date {edtf} not null,
  date_first {day},
  date_last {day},
  preferred {flag} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- By which ids other systems know it; value_key is the beginning of the id.
create table [relation_external_id] (
  root_id {id} not null,
  position {number} not null,
  scheme {word} not null,
  value_text {line} not null,
  value_key {key} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

create index [#relation_external_id_value]
  on [relation_external_id] (value_key, scheme, root_id, until_revision, from_revision);

-- Its notes; the text of the first stands at notes[0].text.
create table [relation_note] (
  root_id {id} not null,
  position {number} not null,
  topic {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- Its texts, by where in the record they stand and by language.
create table [relation_text] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  language {word} not null,
  words {text} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- Where in which document something is stated.
create table [relation_citation] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  document_id {id} not null,
  place {line},
  words {text},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

-- Derived from its events: from which day to which it has a status, certainly or possibly.
create table [relation_status] (
  root_id {id} not null,
  position {number} not null,
  status {word} not null,
  certain {flag} not null,
  first_day {day},
  last_day {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [relation] (id, from_revision)
);

create index [#relation_status_status]
  on [relation_status] (status, root_id, first_day, last_day, certain, until_revision, from_revision);

-- Committees, foundations and associations.
create table [committee] (
  id {id} not null,
  seat_id {id} not null,
  body {word} not null,
  legal_form {word},
  registration_scheme {word},
  registration_value {line},
  registration_validity {edtf},
  registration_validity_first {day},
  registration_validity_last {day},
  founded {edtf} not null,
  founded_first {day},
  founded_last {day},
  dissolution_notified {edtf},
  dissolution_notified_first {day},
  dissolution_notified_last {day},
  dissolved {edtf},
  dissolved_first {day},
  dissolved_last {day},
  version {long} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (id, from_revision)
);

create index [#committee_seat]
  on [committee] (seat_id, id, until_revision, from_revision);

-- Its names, in order of preference; name_key is the beginning of the name without accents and capitals.
create table [committee_name] (
  root_id {id} not null,
  position {number} not null,
  name {name} not null,
  name_key {key} not null,
  language {word} not null,
  validity {edtf} not null,
  validity_first {day},
  validity_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- Which relations it serves, and when.
create table [committee_service] (
  root_id {id} not null,
  position {number} not null,
  relation_id {id} not null,
  period {edtf} not null,
  period_first {day},
  period_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

create index [#committee_service_relation]
  on [committee_service] (relation_id, root_id, until_revision, from_revision);

-- What it does for them.
create table [committee_task] (
  root_id {id} not null,
  position {number} not null,
  task {word} not null,
  relation_id {id},
  period {edtf} not null,
  period_first {day},
  period_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- Its annual reports; the findings stand among the texts, at annualReports[0].findings[0].
create table [committee_annual_report] (
  root_id {id} not null,
  position {number} not null,
  period {edtf} not null,
  period_first {day},
  period_last {day},
  document_id {id},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- That a report was handed in; the receiver stands among the actors, at annualReports[0].submissions[0].to.
create table [committee_report_submission] (
  root_id {id} not null,
  position {number} not null,
  report_position {number} not null,
  date {edtf} not null,
  date_first {day},
  date_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- The themes of what stands at a path; those of the record itself stand at themes.
create table [committee_theme] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  theme {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- Who acts, by where in the record they stand; the name of a third body lies with the texts.
create table [committee_actor] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  type {word} not null,
  municipality_id {id},
  body {word},
  office {word},
  committee_id {id},
  third_body_kind {word},
  country {word},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- By which ids other systems know it; value_key is the beginning of the id.
create table [committee_external_id] (
  root_id {id} not null,
  position {number} not null,
  scheme {word} not null,
  value_text {line} not null,
  value_key {key} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

create index [#committee_external_id_value]
  on [committee_external_id] (value_key, scheme, root_id, until_revision, from_revision);

-- Its notes; the text of the first stands at notes[0].text.
create table [committee_note] (
  root_id {id} not null,
  position {number} not null,
  topic {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- Its texts, by where in the record they stand and by language.
create table [committee_text] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  language {word} not null,
  words {text} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- Where in which document something is stated.
create table [committee_citation] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  document_id {id} not null,
  place {line},
  words {text},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [committee] (id, from_revision)
);

-- Visits, correspondence, requests, meetings, activities and intentions, by type; period is when it takes place.
create table [interaction] (
  id {id} not null,
  type {word} not null,
  period {edtf} not null,
  period_first {day},
  period_last {day},
  period_wide {flag} not null,
  from_id {id},
  to_id {id},
  place {line},
  activity_kind {word},
  message_kind {word},
  written {edtf},
  written_first {day},
  written_last {day},
  received {edtf},
  received_first {day},
  received_last {day},
  document_id {id},
  requested {edtf},
  requested_first {day},
  requested_last {day},
  channel {word},
  carried_by_id {id},
  repeats_id {id},
  answered {edtf},
  answered_first {day},
  answered_last {day},
  stage {word},
  step {word},
  stated {edtf},
  stated_first {day},
  stated_last {day},
  foreseen {edtf},
  foreseen_first {day},
  foreseen_last {day},
  version {long} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (id, from_revision)
);

create index [#interaction_type]
  on [interaction] (type, id, until_revision, from_revision);

create index [#interaction_period]
  on [interaction] (period_wide, period_first, id, until_revision, from_revision);

-- Of which kinds a visit is.
create table [interaction_visit_kind] (
  root_id {id} not null,
  position {number} not null,
  visit_kind {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- Which relations it concerns.
create table [interaction_relation] (
  root_id {id} not null,
  position {number} not null,
  relation_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

create index [#interaction_relation_relation]
  on [interaction_relation] (relation_id, root_id, until_revision, from_revision);

-- Which interactions prompted it.
create table [interaction_prompt] (
  root_id {id} not null,
  position {number} not null,
  interaction_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- What became of it, and when that was known.
create table [interaction_outcome] (
  root_id {id} not null,
  position {number} not null,
  outcome {word} not null,
  known {edtf} not null,
  known_first {day},
  known_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- What became of an intention.
create table [interaction_resolution] (
  root_id {id} not null,
  position {number} not null,
  state {word} not null,
  date {edtf} not null,
  date_first {day},
  date_last {day},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- That a visit was notified; sender and receiver stand among the actors, at notices[0].from and notices[0].to.
create table [interaction_notice] (
  root_id {id} not null,
  position {number} not null,
  date {edtf} not null,
  date_first {day},
  date_last {day},
  document_id {id},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- On which occasions it takes place: a jubilee of a relation (milestone P75Y is 75 years), an interaction, another.
create table [interaction_occasion] (
  root_id {id} not null,
  position {number} not null,
  type {word} not null,
  relation_id {id},
  milestone {word},
  life {number},
  interaction_id {id},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- The themes of what stands at a path; those of the record itself stand at themes.
create table [interaction_theme] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  theme {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- Who acts, by where in the record they stand; the name of a third body lies with the texts.
create table [interaction_actor] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  type {word} not null,
  municipality_id {id},
  body {word},
  office {word},
  committee_id {id},
  third_body_kind {word},
  country {word},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

create index [#interaction_actor_municipality]
  on [interaction_actor] (municipality_id, root_id, until_revision, from_revision);

create index [#interaction_actor_committee]
  on [interaction_actor] (committee_id, root_id, until_revision, from_revision);

create index [#interaction_actor_third]
  on [interaction_actor] (third_body_kind, country, root_id, until_revision, from_revision);

-- By which ids other systems know it; value_key is the beginning of the id.
create table [interaction_external_id] (
  root_id {id} not null,
  position {number} not null,
  scheme {word} not null,
  value_text {line} not null,
  value_key {key} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

create index [#interaction_external_id_value]
  on [interaction_external_id] (value_key, scheme, root_id, until_revision, from_revision);

-- Its notes; the text of the first stands at notes[0].text.
create table [interaction_note] (
  root_id {id} not null,
  position {number} not null,
  topic {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- Its texts, by where in the record they stand and by language.
create table [interaction_text] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  language {word} not null,
  words {text} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- Where in which document something is stated.
create table [interaction_citation] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  document_id {id} not null,
  place {line},
  words {text},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [interaction] (id, from_revision)
);

-- Documents that facts are cited from.
create table [document] (
  id {id} not null,
  kind {word} not null,
  date {edtf} not null,
  date_first {day},
  date_last {day},
  date_wide {flag} not null,
  language {word} not null,
  attachments_known {flag} not null,
  version {long} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (id, from_revision)
);

create index [#document_kind]
  on [document] (kind, id, until_revision, from_revision);

create index [#document_date]
  on [document] (date_wide, date_first, id, until_revision, from_revision);

-- Its attachments.
create table [document_attachment] (
  root_id {id} not null,
  position {number} not null,
  document_id {id} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [document] (id, from_revision)
);

-- Who acts, by where in the record they stand; the name of a third body lies with the texts.
create table [document_actor] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  type {word} not null,
  municipality_id {id},
  body {word},
  office {word},
  committee_id {id},
  third_body_kind {word},
  country {word},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [document] (id, from_revision)
);

-- By which ids other systems know it; value_key is the beginning of the id.
create table [document_external_id] (
  root_id {id} not null,
  position {number} not null,
  scheme {word} not null,
  value_text {line} not null,
  value_key {key} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [document] (id, from_revision)
);

create index [#document_external_id_value]
  on [document_external_id] (value_key, scheme, root_id, until_revision, from_revision);

-- Its notes; the text of the first stands at notes[0].text.
create table [document_note] (
  root_id {id} not null,
  position {number} not null,
  topic {word} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [document] (id, from_revision)
);

-- Its texts, by where in the record they stand and by language.
create table [document_text] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  language {word} not null,
  words {text} not null,
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [document] (id, from_revision)
);

-- Where in which document something is stated.
create table [document_citation] (
  root_id {id} not null,
  position {number} not null,
  path {path} not null,
  document_id {id} not null,
  place {line},
  words {text},
  from_revision {long} not null,
  until_revision {long} not null,
  primary key (root_id, from_revision, position),
  foreign key (root_id, from_revision) references [document] (id, from_revision)
);
