package vn.hoso.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document was added to a dossier. Published inside the transaction that adds it, so that its
 * history row commits with it or not at all.
 *
 * @param requirementCode see {@link DocumentView#requirementCode()}
 * @param officialId who added it
 * @param sha256 of its file; null where it has none
 */
public record DocumentKept(
    UUID dossierId,
    UUID documentId,
    String requirementCode,
    DocumentKind kind,
    UUID officialId,
    @Nullable String sha256) {}
