package vn.hoso.document;

import java.util.UUID;

/**
 * A document no longer counts in its dossier; its row and file stay. Published inside the
 * transaction.
 */
public record DocumentRemoved(
    UUID dossierId, UUID documentId, String requirementCode, UUID officialId) {}
