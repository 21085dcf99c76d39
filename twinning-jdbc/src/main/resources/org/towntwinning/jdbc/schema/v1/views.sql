-- Views for reports: the register as it is now, with days as dates. The library itself does not read them. A date that
-- is known to the year has the first and the last day of it as bounds; a bound is null where that side is open.

-- Municipalities by the name that comes first.
create view [report_municipality] as
select m.id, m.kind, n.name, n.language, m.existence, {date:m.existence_first} as existence_from,
  {date:m.existence_last} as existence_until, m.postal_code, m.locality
from [municipality] m
  join [municipality_name] n on n.root_id = m.id and n.from_revision = m.from_revision and n.position = 0
where m.until_revision = 9223372036854775807;

-- Who is or was a member of which network.
create view [report_network_membership] as
select s.root_id as network_id, n.name as network_name, s.member_id, m.name as member_name, s.period,
  {date:s.period_first} as period_from, {date:s.period_last} as period_until
from [network_membership] s
  join [network_name] n on n.root_id = s.root_id and n.from_revision = s.from_revision and n.position = 0
  left join [municipality_name] m
    on m.root_id = s.member_id and m.position = 0 and m.until_revision = 9223372036854775807
where s.until_revision = 9223372036854775807;

-- Between whom a relation is or was; party counts the parties, of which one may be several towns.
create view [report_relation_party] as
select m.root_id as relation_id, m.party_position as party, m.municipality_id, n.name as municipality_name, p.left_on,
  {date:p.left_on_first} as left_earliest, {date:p.left_on_last} as left_latest
from [relation_party_member] m
  join [relation_party] p
    on p.root_id = m.root_id and p.from_revision = m.from_revision and p.position = m.party_position
  left join [municipality_name] n
    on n.root_id = m.municipality_id and n.position = 0 and n.until_revision = 9223372036854775807
where m.until_revision = 9223372036854775807;

-- From which day to which a relation has a status: certainly (1) or possibly (0).
create view [report_relation_status] as
select root_id as relation_id, status, certain, {date:first_day} as status_from, {date:last_day} as status_until
from [relation_status]
where until_revision = 9223372036854775807;

-- What happened in the life of a relation, in the order of the record.
create view [report_relation_event] as
select root_id as relation_id, position, type, date, {date:date_first} as earliest, {date:date_last} as latest,
  whole_relation, cause, decided, notified, effective, resumed, side_id, from_id, to_id, outcome
from [relation_event]
where until_revision = 9223372036854775807;

-- The agreements of relations.
create view [report_relation_agreement] as
select root_id as relation_id, agreement_id, kind, signed, {date:signed_first} as signed_earliest,
  {date:signed_last} as signed_latest, term, {date:term_first} as term_from, {date:term_last} as term_until,
  document_id
from [relation_agreement]
where until_revision = 9223372036854775807;

-- Committees by the name that comes first, if they have one.
create view [report_committee] as
select c.id, n.name, c.seat_id, s.name as seat_name, c.body, c.legal_form, c.founded,
  {date:c.founded_first} as founded_earliest, {date:c.founded_last} as founded_latest, c.dissolved,
  {date:c.dissolved_first} as dissolved_earliest, {date:c.dissolved_last} as dissolved_latest
from [committee] c
  left join [committee_name] n on n.root_id = c.id and n.from_revision = c.from_revision and n.position = 0
  left join [municipality_name] s
    on s.root_id = c.seat_id and s.position = 0 and s.until_revision = 9223372036854775807
where c.until_revision = 9223372036854775807;

-- Interactions with the relations that they concern: one row for each of these, or one without.
create view [report_interaction] as
select i.id, i.type, r.relation_id, i.period, {date:i.period_first} as period_from,
  {date:i.period_last} as period_until, i.from_id, i.to_id, i.place, i.activity_kind, i.message_kind, i.stage, i.step
from [interaction] i
  left join [interaction_relation] r on r.root_id = i.id and r.from_revision = i.from_revision
where i.until_revision = 9223372036854775807;

-- Documents.
create view [report_document] as
select id, kind, date, {date:date_first} as earliest, {date:date_last} as latest, language
from [document]
where until_revision = 9223372036854775807;

-- Who changed the register when (UTC), and why.
create view [report_revision] as
select revision, {time:recorded} as recorded_at, account, summary, source
from [revision];
