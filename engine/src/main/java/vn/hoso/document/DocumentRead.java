package vn.hoso.document;

import java.util.UUID;

/**
 * An official opened the content of a document. Published after he was found entitled, before the
 * first byte.
 */
public record DocumentRead(UUID dossierId, UUID documentId, UUID officialId) {}
