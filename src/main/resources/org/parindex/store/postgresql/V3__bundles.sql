-- Versions of packs, by the digest that the record names; rows are only ever added.
create table bundle (
    digest text primary key,
    pack text not null,
    content bytea not null
);

-- The one draft that a pack may have; none of the record.
create table draft (
    pack text primary key,
    content bytea not null,
    author text not null,
    at text not null
);
