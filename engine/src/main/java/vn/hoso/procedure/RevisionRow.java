package vn.hoso.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A stored revision without its files.
 *
 * @param number null for a draft
 * @param publishedAt null for a draft
 * @param effectiveFrom null for a refused draft of which nothing can be read
 */
public record RevisionRow(
    UUID id,
    String slug,
    Integer number,
    String hash,
    Instant storedAt,
    Instant publishedAt,
    LocalDate effectiveFrom) {}
