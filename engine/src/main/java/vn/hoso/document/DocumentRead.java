package vn.hoso.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official opened the content of a document, or read the list of them. Published after he was
 * found entitled, before the first byte.
 *
 * @param documentId null where the list was read
 */
public record DocumentRead(UUID dossierId, @Nullable UUID documentId, UUID officialId) {}
