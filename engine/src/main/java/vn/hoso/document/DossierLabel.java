package vn.hoso.document;

/** What a dossier is told by to people who may see it: the person it is about, and its code. */
public record DossierLabel(String person, String code) {}
