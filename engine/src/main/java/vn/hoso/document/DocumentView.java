package vn.hoso.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a dossier as an official sees it.
 *
 * @param requirementCode code of the required document it answers, for example {@code 1-KNĐ}; for
 *     an official paper the number of its form, for example {@code 01}
 * @param title what the paper is called; null where only the requirement names it
 * @param number number written on the paper; nullable
 * @param issuedOn day written on the paper; nullable
 * @param expiresOn last day on which it may be used; null where it does not lapse
 * @param issuer who issued it; nullable
 * @param fileName name for people, in NFC, without any path
 * @param mediaType found in the content, never what the sender claimed
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param uploadedByName the official's name on the day of the upload
 */
public record DocumentView(
    UUID id,
    String requirementCode,
    @Nullable String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String issuer,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant uploadedAt,
    String uploadedByName,
    DocumentKind kind) {}
