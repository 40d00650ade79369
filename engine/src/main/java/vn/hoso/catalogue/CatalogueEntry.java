package vn.hoso.catalogue;

/** A line of the catalogue. */
record CatalogueEntry(
    String slug, String code, String name, String subject, boolean publiclyTrackable) {}
