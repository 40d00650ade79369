package vn.hoso.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.SecrecyLevel;

/**
 * One paper of a dossier as an official sees it.
 *
 * @param requirementCode code of the required document it answers, for example {@code 1-KNĐ}; for
 *     an official paper the number of its form, for example {@code 01}
 * @param title what the paper is called; null where only the requirement names it
 * @param number số, ký hiệu written on the paper; nullable, like all that {@link PaperDetails}
 *     leaves open
 * @param expiresOn last day on which it may be used; null where it does not lapse
 * @param fileName name for people, in NFC, without any path; null where no file is kept, like what
 *     else is said of the file
 * @param mediaType found in the content, never what the sender claimed
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param uploadedAt when it came into the dossier, with its file or without
 * @param uploadedByName the official's name on the day of the upload
 * @param secrecy its độ mật
 * @param verifiedAt when it was compared with its original; null where it was not, or not since it
 *     last changed
 * @param replaces the paper whose scan this one takes the place of; its file can still be read
 * @param cutFrom the scan it was cut out of, pages {@code firstPage} to {@code lastPage}
 * @param incomingNumber số đến in the office system; nullable, as the day it came and its số đi
 * @param version counts every change; what a stale screen is recognised by
 */
public record DocumentView(
    UUID id,
    String requirementCode,
    @Nullable String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String issuer,
    @Nullable String fileName,
    @Nullable String mediaType,
    @Nullable Long size,
    @Nullable String sha256,
    Instant uploadedAt,
    String uploadedByName,
    DocumentKind kind,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate effectiveFrom,
    @Nullable String signer,
    @Nullable SigningForm signingForm,
    @Nullable CopyKind copyKind,
    @Nullable Integer sheets,
    @Nullable String location,
    SecrecyLevel secrecy,
    @Nullable Instant verifiedAt,
    @Nullable String verifiedByName,
    @Nullable UUID replaces,
    @Nullable UUID cutFrom,
    @Nullable Integer firstPage,
    @Nullable Integer lastPage,
    @Nullable String incomingNumber,
    @Nullable LocalDate incomingOn,
    @Nullable String outgoingNumber,
    int version) {}
