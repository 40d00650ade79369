package vn.hoso.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published revision.
 *
 * @param inForce whether dossiers opened today follow it
 * @param orderNumber of the document that put it into force; null where it came with the
 *     installation
 * @param draftedBy names of those who had a hand in it; empty where it came with the installation
 * @param openDossiers how many open dossiers it governs, of the units the administrator serves
 */
record VersionView(
    UUID id,
    int number,
    LocalDate effectiveFrom,
    Instant publishedAt,
    boolean inForce,
    @Nullable String orderNumber,
    @Nullable LocalDate orderDate,
    List<String> draftedBy,
    @Nullable String publishedBy,
    int openDossiers) {}
