-- An empty register. The version comes last: it says that everything before it is there.
insert into [head] (line, revision) values (1, 0);

insert into [schema_version] (version) values (1);
