package vn.hoso.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A line of the catalogue.
 *
 * @param nameOnly whether the reader may know its name and no more
 * @param heading what the name of a list is called; null where a dossier is about one person
 */
record CatalogueEntry(
    String slug,
    String code,
    String name,
    String subject,
    @Nullable String heading,
    boolean publiclyTrackable,
    boolean nameOnly) {}
