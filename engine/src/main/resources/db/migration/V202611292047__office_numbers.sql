-- Under which numbers a paper stands in the registers of the office system.
alter table hoso.document add column incoming_number text;
alter table hoso.document add column incoming_on date;
alter table hoso.document add column outgoing_number text;
