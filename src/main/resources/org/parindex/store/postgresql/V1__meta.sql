-- What this database is: read by people who open it.
create table about (
    name text primary key,
    value text not null
);
insert into about (name, value) values ('program', 'parindex');
