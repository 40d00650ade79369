package vn.hoso.document;

import java.util.UUID;

/**
 * A document was added to a dossier. Published inside the transaction that adds it, so that its
 * history row commits with it or not at all.
 *
 * @param requirementCode see {@link DocumentView#requirementCode()}
 * @param officialId who added it
 */
public record DocumentKept(
    UUID dossierId, UUID documentId, String requirementCode, DocumentKind kind, UUID officialId) {}
