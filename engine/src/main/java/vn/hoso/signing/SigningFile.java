package vn.hoso.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a draft, or one signed file.
 *
 * @param paper code of the paper it is of; empty for what was kept when a dossier had but one
 * @param version from 1, for drafts and signed files apart
 * @param made whether HoSo wrote it from the words of the procedure
 * @param fileName name for people
 * @param size in bytes
 * @param sha256 of the content as it came, 64 hexadecimal digits
 * @param stepName the step it was added at
 */
public record SigningFile(
    UUID id,
    UUID taskId,
    String paper,
    Kind kind,
    int version,
    boolean made,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant addedAt,
    String addedByName,
    String stepName) {

  SigningFile at(String step) {
    return new SigningFile(
        id,
        taskId,
        paper,
        kind,
        version,
        made,
        fileName,
        mediaType,
        size,
        sha256,
        addedAt,
        addedByName,
        step);
  }

  /** What the file is of the paper. */
  public enum Kind {
    DRAFT,
    SIGNED
  }
}
