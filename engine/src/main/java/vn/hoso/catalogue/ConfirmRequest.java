package vn.hoso.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document says what a row says. Fields are checked where they are used, so that all that is
 * wrong is said at once.
 *
 * @param key of the row
 * @param hash of the row as it was read
 * @param document number of the document
 * @param note which article, what was seen
 */
record ConfirmRequest(
    @Nullable String key,
    @Nullable String hash,
    @Nullable String document,
    @Nullable LocalDate documentOn,
    @Nullable String note) {}
