-- A draft made readable, by what it was printed from and how; it may be lost, and is then printed anew.
create table hoso.printed_draft (
    word_sha256 text not null,
    layout      text not null,
    pdf_sha256  text not null,
    primary key (word_sha256, layout)
);
