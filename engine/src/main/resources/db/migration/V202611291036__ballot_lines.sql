-- Votes on names, and of how many the share is counted where it is of those entitled to vote. Sealed as the rest.
alter table hoso.ballot add column entitled int check (entitled >= summoned);

create table hoso.ballot_line (
    task_id   uuid not null,
    version   int  not null,
    seq       int  not null,
    name      text not null,
    in_favour int  not null check (in_favour >= 0),
    primary key (task_id, version, seq),
    foreign key (task_id, version) references hoso.ballot (task_id, version)
);
create trigger ballot_line_kept before update or delete on hoso.ballot_line
    for each row execute function hoso.ballot_is_kept();

-- Roles in the unit that may confirm what waits; none of a vote whose rule names none.
alter table hoso.ballot_waiting add column roles text[];
